package dev.watchbell.swap;

import dev.watchbell.people.TeamId;
import dev.watchbell.store.Database;
import java.util.List;

/** The swaps that nobody has answered yet, for those who tell of them. */
public final class OpenSwaps {
    private final SwapStore store;

    public OpenSwaps(Database database) {
        this.store = new SwapStore(database);
    }

    /** Those in which anyone may take a shift of that team, the first to end first; what one colleague is asked is between two. */
    public List<Leg> of(TeamId team) {
        return store.open().stream()
                .filter(swap -> swap.proposal().anyone())
                .filter(swap -> swap.proposal().given().schedule().team().equals(team))
                .map(swap -> swap.proposal().given())
                .toList();
    }
}
