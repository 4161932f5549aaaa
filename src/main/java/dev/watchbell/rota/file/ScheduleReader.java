package dev.watchbell.rota.file;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Edit;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one schedule: its layers, and the covers on top of them. */
final class ScheduleReader {
    static final Set<String> SCHEDULE = Say.ordered("layers", "covers", "edits", "left");
    static final Set<String> EDIT = Say.ordered("at", "layers");
    static final Set<String> LEFT = Say.ordered("user", "at");
    static final Set<String> COVER = Say.ordered("start", "end", "user", "replaces");

    private final Members members;
    private final ZoneId teamZone;

    ScheduleReader(Members members, ZoneId teamZone) {
        this.members = members;
        this.teamZone = teamZone;
    }

    Rota read(Written written) {
        Fields fields = written.fields(SCHEDULE);
        List<Layer> layers = fields.needed("layers", "a list with one rotation")
                .map(this::layers)
                .orElse(List.of());
        List<Cover> covers = fields.maybe("covers").map(this::covers).orElse(List.of());
        Rota rota = fields.maybe("edits")
                .map(edits -> edited(edits, layers, covers))
                .orElseGet(() -> new Rota(layers, covers));
        return fields.maybe("left").map(left -> left(left, rota)).orElse(rota);
    }

    private Rota edited(Written written, List<Layer> layers, List<Cover> covers) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit(Instant.MIN, layers));
        for (Written one : written.list("an edit")) {
            Fields fields = one.fields(EDIT);
            Optional<Instant> at = fields.needed("at", "2026-03-10T12:00Z").flatMap(this::instant);
            List<Layer> after = fields.needed("layers", "the layers from then on")
                    .map(this::layers)
                    .orElse(List.of());
            at.ifPresent(instant -> {
                if (instant.isBefore(edits.get(edits.size() - 1).from())) {
                    one.refuse("edits stand in the order of their time; this one is before the one above it");
                } else {
                    edits.add(new Edit(instant, after));
                }
            });
        }
        return Rota.of(edits, covers);
    }

    private Rota left(Written written, Rota rota) {
        Rota after = rota;
        for (Written one : written.list("somebody who left")) {
            Fields fields = one.fields(LEFT);
            Optional<PersonId> person = fields.needed("user", "ana").flatMap(members::find);
            Optional<Instant> at = fields.needed("at", "2026-03-10T12:00Z").flatMap(this::instant);
            if (person.isPresent() && at.isPresent()) {
                after = after.without(person.get(), at.get());
            }
        }
        return after;
    }

    private List<Layer> layers(Written written) {
        var layers = new ArrayList<Layer>();
        var names = new HashSet<String>();
        var reader = new LayerReader(members, teamZone);
        int number = 0;
        for (Written one : written.list("a layer")) {
            number++;
            Optional<Layer> layer = reader.read(one, number);
            if (layer.isPresent() && !names.add(layer.get().name())) {
                one.refuse("another layer is called " + Say.quoted(layer.get().name())
                        + " already; each needs a name of its own");
                continue;
            }
            layer.ifPresent(layers::add);
        }
        return layers;
    }

    private List<Cover> covers(Written written) {
        var covers = new ArrayList<Cover>();
        for (Written one : written.list("a cover")) {
            cover(one).ifPresent(covers::add);
        }
        return covers;
    }

    private Optional<Cover> cover(Written written) {
        Fields fields = written.fields(COVER);
        Optional<Instant> start = fields.needed("start", "2026-03-03T09:00").flatMap(this::instant);
        Optional<Instant> end = fields.needed("end", "2026-03-04T09:00").flatMap(this::instant);
        Optional<PersonId> by = fields.needed("user", "user: ana, or user: null where nobody is on call on purpose")
                .flatMap(this::somebodyOrNobody);
        Optional<PersonId> replaces = fields.maybe("replaces").flatMap(members::find);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (!start.get().isBefore(end.get())) {
            written.refuse(
                    "a cover ends after it starts, not " + typed(fields, "start") + " to " + typed(fields, "end"));
            return Optional.empty();
        }
        return Optional.of(new Cover(new Span(start.get(), end.get()), by, replaces));
    }

    private static String typed(Fields fields, String name) {
        return fields.get(name).flatMap(Written::text).orElse("");
    }

    private Optional<Instant> instant(Written written) {
        return Times.instant(written, teamZone);
    }

    /** A name that was forgotten must not leave the watch with nobody, so nobody is written out. */
    private Optional<PersonId> somebodyOrNobody(Written written) {
        if (written.isMissing()) {
            written.refuse("user has nothing after it; write user: null where nobody is on call on purpose");
            return Optional.empty();
        }
        return written.isNull() ? Optional.empty() : members.find(written);
    }
}
