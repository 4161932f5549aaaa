package dev.watchbell.outbox;

import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.Trouble;
import java.time.Duration;
import java.util.Set;

/** What happens to something that Slack didn't take, by the kind of trouble there is. */
final class Delivery {
    /** Slack asks for so much rest where it doesn't say how much. */
    private static final Duration REST = Duration.ofSeconds(30);

    /** Slack asks for a minute or so; whoever asks for more is asked again after that. */
    static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration ONE_TRY_A_MINUTE = Duration.ofMinutes(1);
    static final int TRIES_FOR_THE_UNKNOWN = 10;
    private static final String POST = "chat.postMessage";
    private static final Set<String> OF_ONE_METHOD = Set.of("missing_scope", "not_allowed_token_type", "access_denied");

    private Delivery() {}

    sealed interface Next {
        /** Again after that time. */
        record Later(Duration in) implements Next {}

        /** Nothing more in this conversation for that time. */
        record RestConversation(Duration in) implements Next {}

        /** Nothing more of this kind anywhere for that time. */
        record RestKind(Duration in) implements Next {}

        /** Nothing at all for that time, then one try: nobody listens to the bot. */
        record RestAll(Duration in) implements Next {}

        /** At once, as a short plain text: what we wrote isn't what Slack takes. */
        record Plainly() implements Next {}

        /** Never: kept, with the reason. */
        record Refused() implements Next {}
    }

    /**
     * @param main the method that says or does it; others only prepare, and are tried again with the row
     * @param attempts that came to nothing before this one
     * @param luck in [0, 1): spreads retries, so that what failed together isn't tried again together
     */
    static Next after(SlackFailure failure, String main, int attempts, double luck) {
        return switch (failure.trouble()) {
            case TEMPORARY -> limited(failure) ? rest(failure, main) : new Next.Later(backoff(attempts, luck));
            case AMBIGUOUS -> new Next.Later(backoff(attempts, luck));
            case DESTINATION -> new Next.Refused();
            case OUR_BUG -> main.equals(POST) || main.equals("chat.update") ? new Next.Plainly() : new Next.Refused();
            case APP_DEAD -> aboutThisAlone(failure) ? new Next.Refused() : new Next.RestAll(ONE_TRY_A_MINUTE);
            case UNKNOWN ->
                attempts + 1 < TRIES_FOR_THE_UNKNOWN ? new Next.Later(backoff(attempts, luck)) : new Next.Refused();
        };
    }

    /**
     * Whether it may have happened all the same, so that it is looked for before it is tried again.
     *
     * @param begunBefore an earlier attempt may have happened; the main method is only called when that is settled
     */
    static boolean mayHaveHappened(SlackFailure failure, String main, boolean begunBefore) {
        return failure.method().equals(main) ? failure.trouble() == Trouble.AMBIGUOUS : begunBefore;
    }

    /** 1, 2, 4 ... 30 seconds, of which luck takes away up to half. */
    static Duration backoff(int attempts, double luck) {
        Duration whole = Duration.ofSeconds(1L << Math.min(attempts, 5));
        Duration capped = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
        return capped.minusMillis((long) (capped.toMillis() / 2.0 * luck));
    }

    /** A scope that pins or topics would need doesn't keep the bot from speaking. */
    static boolean aboutThisAlone(SlackFailure failure) {
        return OF_ONE_METHOD.contains(failure.error())
                && !failure.method().equals(POST)
                && !failure.method().equals("chat.update");
    }

    private static boolean limited(SlackFailure failure) {
        return failure.retryAfter().isPresent() || failure.error().startsWith("rate");
    }

    /** As long as Slack asks for, up to a limit. */
    static Duration atMost(Duration asked) {
        return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    }

    private static Next rest(SlackFailure failure, String main) {
        Duration in = atMost(failure.retryAfter().orElse(REST));
        if (!failure.method().equals(main)) {
            return new Next.Later(in);
        }
        return main.equals(POST) ? new Next.RestConversation(in) : new Next.RestKind(in);
    }
}
