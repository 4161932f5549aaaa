package dev.watchbell.outbox;

import static dev.watchbell.outbox.Harbour.IN_PAYMENTS;
import static dev.watchbell.outbox.Harbour.about;
import static dev.watchbell.outbox.Harbour.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.playground.wire.Faults.Fault;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Ddelivery.storms=200} lives through more of them, for a long night; {@code -Ddelivery.seed=…} through that one again. */
@OnBothDatabases
class DeliveryFaultsTest {
    private static final Pattern WORDS = Pattern.compile("m(\\d+) r(\\d+)(?: _\\(late: .*)?");

    private final Harbour harbour;

    DeliveryFaultsTest(Database database) {
        harbour = new Harbour(database);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    static LongStream seeds() {
        Long only = Long.getLong("delivery.seed");
        return only == null ? LongStream.rangeClosed(1, Integer.getInteger("delivery.storms", 4)) : LongStream.of(only);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_goes_wrong_each_message_is_said_once_and_in_order(long seed) {
        List<Storm.Due> due = new Storm(harbour, seed).rage();

        Storm.PLACES.forEach((id, place) -> {
            List<Storm.Due> here =
                    due.stream().filter(one -> one.place().equals(id)).toList();
            List<String> seen = seen(place);
            assertThat(seen)
                    .as("each once, none lost, in its newest words, in %s, seed %d", place, seed)
                    .containsExactlyInAnyOrderElementsOf(
                            here.stream().map(Storm.Due::words).toList());
            for (Urgency urgency : Urgency.values()) {
                List<String> inOrder = here.stream()
                        .filter(one -> one.urgency() == urgency)
                        .map(Storm.Due::words)
                        .toList();
                assertThat(seen.stream().filter(inOrder::contains))
                        .as("%s in order in %s, seed %d", urgency, place, seed)
                        .containsExactlyElementsOf(inOrder);
            }
        });
    }

    @Test
    void silence_before_or_after_slack_took_it_doesnt_say_it_twice_and_doesnt_lose_it() {
        SlackClient hasty = new SlackClient(
                harbour.playground.apiUrl(), harbour.playground.credentials().botToken(), Duration.ofSeconds(1));
        harbour.faults.next(1, "chat.postMessage", new Fault.Silence());
        harbour.faults.next(1, "chat.postMessage", new Fault.Afterwards(new Fault.Silence()));
        try (Outbox outbox = new Outbox(harbour.database, hasty, harbour.clock, new Random(1))) {
            for (String one : Arrays.asList("one", "two", "three")) {
                outbox.say(IN_PAYMENTS, about(one), Urgency.SOON, words(one));
            }

            for (int round = 0; round < 5; round++) {
                outbox.sayDue();
                harbour.clock.advance(Duration.ofSeconds(5));
            }

            assertThat(harbour.in("#payments")).containsExactly("one", "two", "three");
            assertThat(outbox.pending()).isZero();
        }
    }

    private List<String> seen(String place) {
        List<String> texts = place.startsWith("@") ? harbour.directly(place.substring(1)) : harbour.in(place);
        return texts.stream().map(DeliveryFaultsTest::withoutLateness).toList();
    }

    private static String withoutLateness(String text) {
        Matcher words = WORDS.matcher(text);
        return words.matches() ? "m" + words.group(1) + " r" + words.group(2) : text;
    }
}
