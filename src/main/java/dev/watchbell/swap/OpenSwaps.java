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

    /** Those in which a shift of that team is given away, the first to end first. */
    public List<Offered> of(TeamId team) {
        return store.open().stream()
                .filter(swap -> swap.proposal().given().schedule().team().equals(team))
                .map(swap -> new Offered(swap.proposal().given(), swap.trade().map(Trade::asked)))
                .toList();
    }
}
