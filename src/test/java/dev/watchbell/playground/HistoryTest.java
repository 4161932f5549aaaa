package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Journal;
import dev.watchbell.playground.workspace.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    private String say(String text, Object... more) {
        ObjectNode arguments = Json.of("channel", "C0PAYMENTS", "text", text);
        arguments.setAll(Json.of(more));
        return harbour.call(harbour.playground.credentials().botToken(), "chat.postMessage", arguments)
                .path("ts")
                .asText();
    }

    private static List<String> texts(JsonNode answer) {
        return Json.list(answer.path("messages")).stream()
                .map(message -> message.path("text").asText())
                .toList();
    }

    @Test
    void messages_get_times_that_grow_though_the_clock_stands_still() {
        assertThat(List.of(say("one"), say("two"), say("three")))
                .containsExactly("1772438400.000000", "1772438400.000001", "1772438400.000002");
    }

    @Test
    void history_is_newest_first_in_pages() {
        say("one");
        say("two");
        say("three");

        ObjectNode first = harbour.call("conversations.history", "channel", "C0PAYMENTS", "limit", 2);
        JsonNode cursor = first.at("/response_metadata/next_cursor");
        ObjectNode rest = harbour.call("conversations.history", "channel", "C0PAYMENTS", "cursor", cursor);

        assertThat(texts(first)).containsExactly("three", "two");
        assertThat(first.path("has_more").asBoolean()).isTrue();
        assertThat(texts(rest)).containsExactly("one");
        assertThat(rest.path("has_more").asBoolean()).isFalse();
    }

    @Test
    void history_is_cut_by_time_and_keeps_metadata_for_who_asks() {
        String from = say("one");
        harbour.clock.turn(Duration.ofMinutes(1));
        String to = say("two", "metadata", Json.of("event_type", "said", "event_payload", Json.of("id", "7")));
        harbour.clock.turn(Duration.ofMinutes(1));
        say("three");

        Object[] between = {"channel", "C0PAYMENTS", "oldest", from, "latest", to};
        ObjectNode open = harbour.call("conversations.history", between);
        Object[] inclusive = {
            "channel", "C0PAYMENTS", "oldest", from, "latest", to, "inclusive", true, "include_all_metadata", true
        };
        ObjectNode closed = harbour.call("conversations.history", inclusive);

        assertThat(texts(open)).isEmpty();
        assertThat(texts(closed)).containsExactly("two", "one");
        assertThat(closed.at("/messages/0/metadata/event_payload/id").asText()).isEqualTo("7");
        assertThat(harbour.call("conversations.history", "channel", "C0PAYMENTS")
                        .toString())
                .doesNotContain("metadata\":{\"event");
    }

    @Test
    void replies_stay_in_their_thread() {
        String parent = say("parent");
        say("reply", "thread_ts", parent);

        ObjectNode channel = harbour.call("conversations.history", "channel", "C0PAYMENTS");
        ObjectNode thread = harbour.call("conversations.replies", "channel", "C0PAYMENTS", "ts", parent);

        assertThat(texts(channel)).containsExactly("parent");
        assertThat(channel.at("/messages/0/reply_count").asInt()).isEqualTo(1);
        assertThat(texts(thread)).containsExactly("parent", "reply");
    }

    @Test
    void an_ephemeral_message_is_in_no_history() {
        harbour.call("chat.postEphemeral", "channel", "C0PAYMENTS", "user", "U0ANA", "text", "psst");

        assertThat(texts(harbour.call("conversations.history", "channel", "C0PAYMENTS")))
                .isEmpty();
        assertThat(harbour.playground.sightings().privately("ana"))
                .extracting(Seen::plain)
                .containsExactly("psst");
        assertThat(harbour.playground.sightings().in("#payments")).isEmpty();
    }

    @Test
    void all_that_happened_since_a_moment_can_be_read_in_order() {
        say("before");
        long mark = harbour.playground.sightings().mark();

        String ts = say("said");
        harbour.call("chat.update", "channel", "C0PAYMENTS", "ts", ts, "text", "edited");
        harbour.call("chat.postMessage", "channel", "U0BEN", "text", "to you, <@U0BEN> &amp; <#C0PAYMENTS>");
        harbour.call("chat.delete", "channel", "C0PAYMENTS", "ts", ts);

        assertThat(harbour.playground.sightings().since(mark))
                .extracting(Seen::kind, Seen::place, Seen::plain)
                .containsExactly(
                        tuple(Journal.Kind.SAID, "#payments", "said"),
                        tuple(Journal.Kind.EDITED, "#payments", "edited"),
                        tuple(Journal.Kind.SAID, "@ben", "to you, @ben & #payments"),
                        tuple(Journal.Kind.DELETED, "#payments", "edited"));
    }

    @Test
    void an_archived_channel_keeps_its_name() {
        String id = harbour.call("conversations.create", "name", "inc-1")
                .at("/channel/id")
                .asText();
        harbour.call("conversations.archive", "channel", id);

        assertThat(harbour.call("conversations.create", "name", "inc-1")
                        .path("error")
                        .asText())
                .isEqualTo("name_taken");
        assertThat(harbour.call("conversations.create", "name", "inc-1-2")
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }
}
