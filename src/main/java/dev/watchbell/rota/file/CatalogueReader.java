package dev.watchbell.rota.file;

import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the catalogue: the services that there are, whoever runs them. */
final class CatalogueReader {
    static final Set<String> CATALOGUE = Say.ordered("catalogue");
    static final Set<String> ENTRY = Say.ordered("name", "tier");

    private CatalogueReader() {}

    /** Whether a file holds the catalogue and no team. */
    static boolean isOne(Node root) {
        return root instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .map(tuple -> tuple.getKeyNode())
                        .anyMatch(key -> key instanceof ScalarNode scalar
                                && scalar.getValue().equals("catalogue"));
    }

    /** Meaningful only where no complaint was made. */
    static CatalogueDraft read(Written file) {
        Map<ServiceId, Integer> tiers = new HashMap<>();
        file.fields(CATALOGUE)
                .needed("catalogue", "a list of services")
                .ifPresent(list -> list.list("a service").forEach(entry -> read(entry, tiers)));
        return new CatalogueDraft(new Catalogue(tiers));
    }

    private static void read(Written written, Map<ServiceId, Integer> tiers) {
        Fields fields = written.fields(ENTRY);
        Optional<Integer> tier = Tiers.read(fields);
        Optional<ServiceId> id = fields.needed("name", "ledger")
                .flatMap(name -> name.text().flatMap(text -> TeamReader.held(name, () -> new ServiceId(text))));
        if (id.isPresent() && tiers.containsKey(id.get())) {
            written.refuse(Say.quoted(id.get().value()) + " is in the catalogue twice");
        }
        id.ifPresent(known -> tier.ifPresent(number -> tiers.put(known, number)));
    }
}
