package dev.watchbell.rota.file;

import dev.watchbell.rota.Service;
import java.util.Optional;

/** Reads how much stands on a service. */
final class Tiers {
    private Tiers() {}

    /** Refuses what is no tier; empty then, and where it is left out. */
    static Optional<Integer> read(Fields fields) {
        return fields.needed("tier", "0 for what the whole company stands on").flatMap(Tiers::tier);
    }

    private static Optional<Integer> tier(Written written) {
        return written.text().flatMap(text -> {
            Optional<Integer> tier = Optional.of(text)
                    .filter(digit -> written.isWholeNumber() && digit.matches("[0-9]"))
                    .map(Integer::valueOf)
                    .filter(Service::isTier);
            if (tier.isEmpty()) {
                written.refuse("a tier is 0 (the whole company stands on it), 1, 2 or 3, not " + Say.quoted(text));
            }
            return tier;
        });
    }
}
