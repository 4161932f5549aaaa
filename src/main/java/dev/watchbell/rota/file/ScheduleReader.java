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
    private final Members once;
    private final ZoneId teamZone;

    /** @param once the members, and those who were */
    ScheduleReader(Members members, Members once, ZoneId teamZone) {
        this.members = members;
        this.once = once;
        this.teamZone = teamZone;
    }

    Rota read(Written written) {
        Fields fields = written.fields(SCHEDULE);
        Optional<Written> edits = fields.maybe("edits");
        Members listed = edits.isPresent() ? members.once() : members;
        List<Layer> layers = fields.needed("layers", "a list with one rotation")
                .map(first -> layers(first, listed))
                .orElse(List.of());
        List<Edit> history =
                edits.map(changes -> edits(changes, layers)).orElse(List.of(new Edit(Instant.MIN, layers)));
        Members known = once.and(Rota.of(history, List.of()).people());
        List<Cover> covers =
                fields.maybe("covers").map(laid -> covers(laid, known)).orElse(List.of());
        Rota rota = Rota.of(history, covers);
        return fields.maybe("left").map(left -> left(left, rota, known)).orElse(rota);
    }

    private List<Edit> edits(Written written, List<Layer> layers) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit(Instant.MIN, layers));
        List<Written> all = written.list("an edit");
        for (Written one : all) {
            Members listed = one == all.get(all.size() - 1) ? members : members.once();
            Fields fields = one.fields(EDIT);
            Optional<Instant> at = fields.needed("at", "2026-03-10T12:00Z").flatMap(this::instant);
            List<Layer> after = fields.needed("layers", "the layers from then on")
                    .map(newer -> layers(newer, listed))
                    .orElse(List.of());
            at.ifPresent(instant -> {
                if (instant.isBefore(edits.get(edits.size() - 1).from())) {
                    one.refuse("edits stand in the order of their time; this one is before the one above it");
                } else {
                    edits.add(new Edit(instant, after));
                }
            });
        }
        return edits;
    }

    private Rota left(Written written, Rota rota, Members known) {
        Rota after = rota;
        for (Written one : written.list("somebody who left")) {
            Fields fields = one.fields(LEFT);
            Optional<PersonId> person = fields.needed("user", "ana").flatMap(known::find);
            Optional<Instant> at = fields.needed("at", "2026-03-10T12:00Z").flatMap(this::instant);
            if (person.isPresent() && at.isPresent()) {
                after = after.without(person.get(), at.get());
            }
        }
        return after;
    }

    private List<Layer> layers(Written written, Members listed) {
        var layers = new ArrayList<Layer>();
        var names = new HashSet<String>();
        var reader = new LayerReader(listed, teamZone);
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

    private List<Cover> covers(Written written, Members listed) {
        var covers = new ArrayList<Cover>();
        for (Written one : written.list("a cover")) {
            cover(one, listed).ifPresent(covers::add);
        }
        return covers;
    }

    private Optional<Cover> cover(Written written, Members listed) {
        Fields fields = written.fields(COVER);
        Optional<Instant> start = fields.needed("start", "2026-03-03T09:00").flatMap(this::instant);
        Optional<Instant> end = fields.needed("end", "2026-03-04T09:00").flatMap(this::instant);
        Optional<PersonId> by = fields.needed("user", "user: ana, or user: null where nobody is on call on purpose")
                .flatMap(user -> somebodyOrNobody(user, listed));
        Optional<PersonId> replaces = fields.maybe("replaces").flatMap(listed::find);
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
    private Optional<PersonId> somebodyOrNobody(Written written, Members listed) {
        if (written.isMissing()) {
            written.refuse("user has nothing after it; write user: null where nobody is on call on purpose");
            return Optional.empty();
        }
        return written.isNull() ? Optional.empty() : listed.find(written);
    }
}
