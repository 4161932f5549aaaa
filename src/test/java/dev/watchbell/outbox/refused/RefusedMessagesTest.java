package dev.watchbell.outbox.refused;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.outbox.Conversation;
import dev.watchbell.slack.message.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedMessagesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Conversation PAYMENTS = new Conversation("C0PAYMENTS");
    private static final RefusedMessages MESSAGES = new RefusedMessages(ZoneId.of("Europe/Paris"), NOW);
    private static final Golden GOLDEN = new Golden("outbox");

    static Stream<String> texts() {
        return Hostile.texts();
    }

    @Test
    void looks_as_it_was_found_good() {
        KeptList list = new KeptList(
                3,
                Optional.of(NOW.minusSeconds(7_200)),
                2,
                1,
                Optional.of("token_revoked"),
                List.of(
                        kept(1, "You have the watch on payments/primary.", "is_archived", true),
                        kept(2, "", "not_in_channel", true),
                        kept(3, "Ben proposes a trade.", "http_500", false)));

        GOLDEN.assertSame("list", MESSAGES.list(list));
        GOLDEN.assertSame(
                "nothing", MESSAGES.list(new KeptList(0, Optional.empty(), 0, 0, Optional.empty(), List.of())));
        GOLDEN.assertSame("notice", RefusedMessages.notice(PAYMENTS, "is_archived"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void words_and_errors_from_outside_stay_words(String hostile) {
        Kept kept = kept(1, Text.plain(hostile) + " <@U0BEN> <!here>", hostile, true);
        KeptList list = new KeptList(8, Optional.of(NOW), 9, 0, Optional.of(hostile), Collections.nCopies(8, kept));

        var message = MESSAGES.list(list);

        assertThat(message.text().length()).isLessThanOrEqualTo(4_000);
        String rest = message.text().replace("<#C0PAYMENTS>", "");
        Hostile.assertOnlyMoments(rest);
        Hostile.assertOnlyMoments(
                RefusedMessages.notice(PAYMENTS, hostile).text().replace("<#C0PAYMENTS>", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_not_found",
                "is_archived",
                "not_in_channel",
                "token_revoked",
                "account_inactive",
                "user_not_found",
                "cannot_dm_bot",
                "restricted_action_read_only_channel",
                "missing_scope",
                "messages_tab_disabled"
            })
    void each_refusal_that_somebody_can_mend_says_how(String error) {
        assertThat(Fix.of(error)).isNotEqualTo(Fix.of("never_heard_of")).endsWith(".");
    }

    private static Kept kept(long id, String words, String error, boolean refused) {
        return new Kept(new UUID(0, id), PAYMENTS, words, Optional.of(error), NOW.minusSeconds(3_600), refused);
    }
}
