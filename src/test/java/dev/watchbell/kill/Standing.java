package dev.watchbell.kill;

import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that the bot has ever said aloud, by the id that goes with each message; and what went without one. */
record Standing(Map<UUID, List<Seen>> said, Map<String, String> newest, List<Seen> strays) {

    static Standing of(List<Seen> everything) {
        Map<UUID, List<Seen>> said = new LinkedHashMap<>();
        Map<String, String> newest = new LinkedHashMap<>();
        List<Seen> strays = new ArrayList<>();
        for (Seen seen : everything) {
            if (!seen.from().equals("watchbell")
                    || seen.ephemeral()
                    || seen.raw().has("subtype")) {
                continue;
            }
            newest.put(seen.channel() + seen.ts(), seen.text());
            String id =
                    seen.raw().path("metadata").path("event_payload").path("id").asText();
            if (seen.kind() == Journal.Kind.DELETED || (seen.kind() == Journal.Kind.SAID && id.isEmpty())) {
                strays.add(seen);
            } else if (seen.kind() == Journal.Kind.SAID) {
                said.computeIfAbsent(UUID.fromString(id), first -> new ArrayList<>())
                        .add(seen);
            }
        }
        return new Standing(said, newest, strays);
    }

    List<Seen> said(UUID id) {
        return said.getOrDefault(id, List.of());
    }

    /** What is read there now. */
    String newest(Seen first) {
        return newest.getOrDefault(first.channel() + first.ts(), "");
    }
}
