package dev.watchbell.rota;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The services that there are, whoever runs them: what shows that one has no team.
 *
 * @param tiers how much stands on each, by its name
 */
public record Catalogue(Map<ServiceId, Integer> tiers) {
    public static final Catalogue EMPTY = new Catalogue(Map.of());

    public Catalogue {
        tiers.forEach((name, tier) -> {
            if (!Service.isTier(tier)) {
                throw new IllegalArgumentException("a tier is 0, 1, 2 or 3, not " + tier + " of " + name);
            }
        });
        Map<ServiceId, Integer> sorted = new TreeMap<>(Comparator.comparing(ServiceId::value));
        sorted.putAll(tiers);
        tiers = Collections.unmodifiableMap(sorted);
    }
}
