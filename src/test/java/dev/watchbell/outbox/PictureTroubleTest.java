package dev.watchbell.outbox;

import static dev.watchbell.outbox.Harbour.IN_PAYMENTS;
import static dev.watchbell.outbox.Harbour.about;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.ShownPicture;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A message with a picture that Slack doesn't take: not yet, or never. */
@OnBothDatabases
class PictureTroubleTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final Harbour harbour;
    private final Outbox outbox;

    PictureTroubleTest(Database database) {
        harbour = new Harbour(database);
        outbox = harbour.outbox();
    }

    @AfterEach
    void close() {
        outbox.close();
        harbour.close();
    }

    @Test
    void a_picture_that_slack_takes_a_moment_later_is_shown() {
        harbour.faults.refuse(2, "chat.postMessage", "invalid_blocks");
        String file = harbour.slack.upload("schedule.png", "schedule", "picture", PNG);

        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, pictured(file));
        sayForSeconds(10);

        assertThat(harbour.in("#payments")).containsExactly("[picture]\n*words*");
    }

    @Test
    void a_picture_that_slack_never_takes_is_left_out_and_the_rest_is_said_whole() {
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, pictured("F0NEVERTHERE"));
        sayForSeconds(20);

        assertThat(harbour.in("#payments")).containsExactly("*words*");
        assertThat(harbour.playground.calls().of("chat.postMessage")).hasSize(5);
    }

    private void sayForSeconds(int seconds) {
        for (int second = 0; second < seconds; second++) {
            outbox.sayDue();
            harbour.clock.advance(Duration.ofSeconds(1));
        }
    }

    private static Message pictured(String file) {
        return new Message(
                "words",
                List.of(
                        Blocks.picture("picture", new ShownPicture("picture", file)),
                        Blocks.section("words", "*words*")));
    }
}
