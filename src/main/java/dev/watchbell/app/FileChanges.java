package dev.watchbell.app;

import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Catalogue;
import java.util.List;
import java.util.Optional;

/**
 * What files have changed, or would.
 *
 * @param catalogue empty where none of the files holds it
 */
record FileChanges(List<Applied> teams, Optional<OfCatalogue> catalogue) {
    FileChanges {
        teams = List.copyOf(teams);
    }

    /** The services that there were, and those that there are. */
    record OfCatalogue(Catalogue before, Catalogue after) {}
}
