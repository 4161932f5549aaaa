package dev.watchbell.outbox;

import static dev.watchbell.outbox.Harbour.ANA;
import static dev.watchbell.outbox.Harbour.BEN;
import static dev.watchbell.outbox.Harbour.IN_PAYMENTS;
import static dev.watchbell.outbox.Harbour.PAYMENTS;
import static dev.watchbell.outbox.Harbour.about;
import static dev.watchbell.outbox.Harbour.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ErrandsTest {
    private static final Conversation INCIDENT = new Conversation("incident/7");
    private static final Subject ROOM = about("incident/7/room");

    private final Harbour harbour;
    private final Outbox outbox;
    private final List<ChannelId> opened = new ArrayList<>();

    ErrandsTest(Database database) {
        harbour = new Harbour(database);
        outbox = harbour.outbox();
        outbox.whenChannelOpens((subject, channel) -> {
            assertThat(subject).isEqualTo(ROOM);
            opened.add(channel);
        });
    }

    @AfterEach
    void close() {
        outbox.close();
        harbour.close();
    }

    @Test
    void a_channel_is_opened_once_and_whoever_asked_is_told() {
        outbox.run(INCIDENT, ROOM, new Errand.OpenChannel("inc-checkout"));
        outbox.run(INCIDENT, ROOM, new Errand.OpenChannel("inc-checkout"));

        outbox.sayDue();
        outbox.run(INCIDENT, ROOM, new Errand.OpenChannel("inc-checkout"));
        outbox.sayDue();

        assertThat(opened).hasSize(1);
        assertThat(named(opened.get(0))).isEqualTo("inc-checkout");
    }

    @Test
    void a_name_that_is_taken_gets_the_next_number() {
        harbour.slack.createChannel("inc-checkout");
        harbour.slack.createChannel("inc-checkout-2");

        outbox.run(INCIDENT, ROOM, new Errand.OpenChannel("inc-checkout"));
        outbox.sayDue();

        assertThat(named(opened.get(0))).isEqualTo("inc-checkout-3");
    }

    @Test
    void a_channel_that_was_opened_just_before_a_crash_is_the_one_and_not_a_second() {
        harbour.faults.swallowReply(1, "conversations.create");
        outbox.run(INCIDENT, ROOM, new Errand.OpenChannel("inc-checkout"));

        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();

        assertThat(named(opened.get(0))).isEqualTo("inc-checkout");
        assertThat(harbour.playground.calls().of("conversations.create")).hasSize(2);
    }

    @Test
    void a_listener_that_fails_is_told_again_about_the_same_channel() {
        List<String> failures = new ArrayList<>(List.of("once"));
        outbox.whenChannelOpens((subject, channel) -> {
            if (!failures.isEmpty()) {
                throw new IllegalStateException(failures.remove(0));
            }
        });
        outbox.run(INCIDENT, ROOM, new Errand.OpenChannel("inc-checkout"));

        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();

        assertThat(opened).hasSize(2);
        assertThat(opened.get(0)).isEqualTo(opened.get(1));
        assertThat(harbour.playground.calls().of("conversations.create")).hasSize(1);
        assertThat(outbox.pending()).isZero();
    }

    @Test
    void a_mistake_of_our_own_stops_its_conversation_for_some_minutes_and_not_for_ever() {
        outbox.whenChannelOpens((subject, channel) -> {
            throw new IllegalStateException("always");
        });
        outbox.run(INCIDENT, ROOM, new Errand.OpenChannel("inc-checkout"));
        outbox.run(INCIDENT, about("topic"), new Errand.SetTopic(PAYMENTS, "checkout is slow"));

        for (int attempt = 1; attempt <= 10; attempt++) {
            outbox.sayDue();
            harbour.clock.advance(Duration.ofSeconds(30));
        }

        assertThat(opened).hasSize(10);
        assertThat(outbox.pending()).isZero();
        assertThat(harbour.playground.calls().of("conversations.setTopic")).hasSize(1);
    }

    @Test
    void those_who_cant_be_invited_dont_keep_the_others_out() {
        ChannelId channel = harbour.slack.createChannel("inc-checkout");
        List<PersonId> people = List.of(ANA, new PersonId("U0NOBODY"), BEN);
        harbour.slack.invite(channel, List.of(ANA));

        outbox.run(Conversation.in(channel), about("people"), new Errand.Invite(channel, people));
        int done = outbox.sayDue();

        assertThat(done).isEqualTo(1);
        assertThat(harbour.playground.sightings().members("inc-checkout")).contains("ana", "ben");
    }

    @Test
    void a_topic_is_set_again_only_when_it_is_another() {
        outbox.run(IN_PAYMENTS, about("topic"), new Errand.SetTopic(PAYMENTS, "ana has the watch"));
        outbox.sayDue();
        outbox.run(IN_PAYMENTS, about("topic"), new Errand.SetTopic(PAYMENTS, "ana has the watch"));
        int same = outbox.sayDue();
        outbox.run(IN_PAYMENTS, about("topic"), new Errand.SetTopic(PAYMENTS, "ben has the watch"));
        int other = outbox.sayDue();

        assertThat(same).isZero();
        assertThat(other).isEqualTo(1);
        assertThat(harbour.playground
                        .sightings()
                        .channel("#payments")
                        .path("topic")
                        .path("value")
                        .asText())
                .isEqualTo("ben has the watch");
    }

    @Test
    void a_pin_waits_until_its_message_is_said_and_pinned_already_is_well() {
        outbox.run(IN_PAYMENTS, about("summary"), new Errand.Pin(PAYMENTS, about("summary")));
        outbox.say(IN_PAYMENTS, about("summary"), Urgency.LATER, words("summary"));

        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();
        Said said = outbox.said(IN_PAYMENTS, about("summary")).orElseThrow();
        outbox.run(IN_PAYMENTS, about("summary again"), new Errand.Pin(PAYMENTS, about("summary")));
        int again = outbox.sayDue();

        assertThat(harbour.playground.sightings().pins("#payments")).containsExactly(said.ts());
        assertThat(again).isEqualTo(1);
    }

    @Test
    void a_pin_of_a_message_that_was_never_wanted_is_nothing() {
        outbox.run(IN_PAYMENTS, about("pin"), new Errand.Pin(PAYMENTS, about("summary")));

        outbox.sayDue();

        assertThat(outbox.pending()).isZero();
        assertThat(harbour.playground.calls().of("pins.add")).isEmpty();
    }

    private String named(ChannelId channel) {
        return harbour.playground
                .sightings()
                .channel(channel.value())
                .path("name")
                .asText();
    }
}
