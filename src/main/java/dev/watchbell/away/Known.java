package dev.watchbell.away;

import dev.watchbell.away.holiday.Place;
import dev.watchbell.away.leave.LeaveState;
import java.util.List;
import java.util.Optional;

/** All that we know of when somebody is away, for that person's eyes alone. */
record Known(List<Entry> entries, Optional<LeaveState> calendar, Optional<Place> place) {
    Known {
        entries = List.copyOf(entries);
    }
}
