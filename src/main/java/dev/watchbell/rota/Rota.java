package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes turns in a schedule, how that was edited over time, and what was agreed on top of it. Never changes itself. */
public final class Rota {
    private final List<Version> versions;
    private final Covers covers;

    /**
     * A rota that nobody has edited yet.
     *
     * @param layers a later one wins where it has somebody
     * @param covers in the order in which they were made, each laid on the result of all earlier ones
     */
    public Rota(List<Layer> layers, List<Cover> covers) {
        this(List.of(Version.first(layers)), new Covers(covers));
    }

    private Rota(List<Version> versions, Covers covers) {
        this.versions = List.copyOf(versions);
        this.covers = covers;
    }

    /** A rota with all that was edited; how the first edit wrote it is how it was before, too. */
    public static Rota of(List<Edit> edits, List<Cover> covers) {
        if (edits.isEmpty()) {
            return new Rota(List.of(), covers);
        }
        List<Version> versions = new ArrayList<>();
        versions.add(Version.first(edits.get(0).layers()));
        edits.stream().skip(1).forEach(edit -> versions.add(next(versions.get(versions.size() - 1), edit)));
        return new Rota(versions, new Covers(covers));
    }

    private static Version next(Version last, Edit edit) {
        if (edit.from().isBefore(last.from())) {
            throw new IllegalArgumentException(
                    "edits follow each other, but " + edit.from() + " is before the one of " + last.from());
        }
        return last.next(edit);
    }

    /**
     * This rota with other layers from an instant on: who has the watch then keeps it to its next handoff if they are
     * still listed, and nothing before it changes.
     *
     * @throws IllegalArgumentException where a later edit is there already
     */
    public Rota edited(Instant at, List<Layer> layers) {
        List<Version> longer = new ArrayList<>(versions);
        longer.add(next(versions.get(versions.size() - 1), new Edit(at, layers)));
        return new Rota(longer, covers);
    }

    /** This rota without somebody who is gone from an instant on: their turn passes on, and what they cover ends. */
    public Rota without(PersonId person, Instant at) {
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : edits()) {
            edits.add(edit.from().isBefore(at) ? edit : without(person, edit));
        }
        Edit then = version(at).edit();
        if (then.from().isBefore(at) && names(then, person)) {
            edits.add(edits.indexOf(then) + 1, without(person, new Edit(at, then.layers())));
        }
        List<Cover> left = covers.all().stream()
                .flatMap(cover -> cover.by().filter(person::equals).isPresent()
                        ? cover.cancelledAt(at).stream()
                        : Stream.of(cover))
                .toList();
        return of(edits, left);
    }

    /** This rota as if somebody had never been listed. */
    public Rota without(PersonId person) {
        return without(person, Instant.MIN);
    }

    private static boolean names(Edit edit, PersonId person) {
        return edit.layers().stream().anyMatch(layer -> layer.rotation().users().contains(person));
    }

    private static Edit without(PersonId person, Edit edit) {
        return new Edit(
                edit.from(),
                edit.layers().stream()
                        .map(layer -> layer.with(layer.rotation().users().stream()
                                .filter(user -> !user.equals(person))
                                .toList()))
                        .toList());
    }

    /** This rota with one more cover on top. */
    public Rota with(Cover cover) {
        return new Rota(
                versions,
                new Covers(
                        Stream.concat(covers.all().stream(), Stream.of(cover)).toList()));
    }

    /** How its layers were written over time, in order; the first from {@link Instant#MIN} on. */
    public List<Edit> edits() {
        return versions.stream().map(Version::edit).toList();
    }

    /** The layers of the newest edit. */
    public List<Layer> layers() {
        return versions.get(versions.size() - 1).edit().layers();
    }

    /** The layers as they were written at that instant. */
    public List<Layer> layers(Instant at) {
        return version(at).edit().layers();
    }

    public List<Cover> covers() {
        return covers.all();
    }

    /** The covers whose window an instant is in. */
    Held<List<Cover>> covers(Instant at) {
        return covers.at(at);
    }

    Version version(Instant at) {
        return versions.get(number(at));
    }

    /** When the version after the one of that instant begins. */
    Instant nextVersion(Instant at) {
        int next = number(at) + 1;
        return next < versions.size() ? versions.get(next).from() : Instant.MAX;
    }

    /** The last that had begun. */
    private int number(Instant at) {
        int low = 0;
        int high = versions.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (versions.get(middle).from().isAfter(at)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** Everybody this rota names or has named, each once. */
    public Set<PersonId> people() {
        var people = new LinkedHashSet<PersonId>();
        edits().forEach(edit ->
                edit.layers().forEach(layer -> people.addAll(layer.rotation().users())));
        for (Cover cover : covers()) {
            cover.by().ifPresent(people::add);
            cover.replaces().ifPresent(people::add);
        }
        return people;
    }

    /** The same rota with each person's id exchanged, as when a file's names have been found in Slack. */
    public Rota renaming(UnaryOperator<PersonId> names) {
        List<Edit> renamed = edits().stream()
                .map(edit -> new Edit(
                        edit.from(),
                        edit.layers().stream()
                                .map(layer -> layer.with(layer.rotation().users().stream()
                                        .map(names)
                                        .toList()))
                                .toList()))
                .toList();
        List<Cover> recovered = covers().stream()
                .map(cover -> new Cover(
                        cover.span(), cover.by().map(names), cover.replaces().map(names)))
                .toList();
        return of(renamed, recovered);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rota rota && edits().equals(rota.edits()) && covers().equals(rota.covers());
    }

    @Override
    public int hashCode() {
        return 31 * edits().hashCode() + covers().hashCode();
    }

    @Override
    public String toString() {
        return "Rota[edits=" + edits() + ", covers=" + covers() + "]";
    }
}
