package dev.watchbell.swap;

import dev.watchbell.swap.tell.SwapVoice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What happens to an offer while nobody answers it: who couldn't be asked at night is asked, and asked once more. */
final class Waiting {
    private final SwapStore store;
    private final SwapVoice voice;

    Waiting(SwapStore store, SwapVoice voice) {
        this.store = store;
        this.voice = voice;
    }

    /**
     * Does what is due; again does nothing.
     *
     * @param zone of whoever is asked
     * @return when the next of it is, at the latest when the offer ends
     */
    Optional<Instant> ring(Swap swap, ZoneId zone, Instant now) {
        Timing timing = swap.timing();
        if (!timing.asked() && timing.ask().isAfter(now)) {
            return Optional.of(timing.ask());
        }
        if (!timing.asked() && store.ask(swap)) {
            voice.offered(swap.asked(), now);
        }
        Optional<Instant> recall = timing.recalled() ? Optional.empty() : timing.recall(zone);
        if (recall.filter(at -> at.isAfter(now)).isPresent()) {
            return recall;
        }
        if (recall.isPresent() && store.recall(swap)) {
            voice.recalled(swap, now);
        }
        return Optional.of(timing.ends());
    }
}
