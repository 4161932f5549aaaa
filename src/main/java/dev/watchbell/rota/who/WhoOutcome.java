package dev.watchbell.rota.who;

import dev.watchbell.rota.ask.Duty;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What became of the question who is on call. */
public sealed interface WhoOutcome {
    /**
     * An answer.
     *
     * @param zone the team's, in which people read times; UTC where it is about several teams
     */
    record Known(Instant at, ZoneId zone, List<Duty> duties) implements WhoOutcome {
        public Known {
            duties = List.copyOf(duties);
        }
    }

    /** There is no such team and no such service; the sentence names those that are. */
    record Unknown(String sentence) implements WhoOutcome {}

    /** The time can't be understood; the sentence has one that can. */
    record Unclear(String sentence) implements WhoOutcome {}
}
