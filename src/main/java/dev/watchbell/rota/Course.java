package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rotation from one edit to the next: whoever's turn it was when it was edited decides who comes after.
 *
 * @param first the number of the first turn that this course gives out itself; it goes to the place after {@code place}
 * @param place where in the list they stand who have the turn before {@code first}; -1 where that is nobody
 */
record Course(Rotation rotation, long first, int place) {
    private static final int NOBODY = -1;

    /** As a rotation runs that nobody has edited. */
    static Course plain(Rotation rotation) {
        return new Course(rotation, 0, NOBODY);
    }

    /** Whose turn it is, at the beginning of this course or later. */
    Held<Optional<PersonId>> at(Instant at) {
        if (rotation.users().isEmpty()) {
            return new Held<>(Optional.empty(), Instant.MAX);
        }
        Held<Long> turn = rotation.turn(at);
        if (turn.value() >= first) {
            return new Held<>(Optional.of(user(placeOf(turn.value()))), turn.until());
        }
        return new Held<>(place == NOBODY ? Optional.empty() : Optional.of(user(place)), rotation.handoff(first));
    }

    /**
     * The course from an edit on, which never takes a turn from somebody who is still listed.
     *
     * <p>Who has the turn keeps it until the next handoff, as the new rotation counts them. Where they are listed no more
     * it passes at once to the first after them, in the old order, who still is; or to the first of the new list.
     */
    Course edited(Rotation now, Instant at) {
        if (now.equals(rotation)) {
            return this;
        }
        long next = now.turn(at).value() + 1;
        int had = placeAt(at);
        if (now.users().isEmpty() || had == NOBODY) {
            boolean running = next > 0 && !now.users().isEmpty();
            return new Course(now, next, running ? 0 : NOBODY);
        }
        return new Course(now, next, placeIn(now.users(), had));
    }

    /** Where the person at a place of the old list, or the first after them who is still listed, stands in the new one. */
    private int placeIn(List<PersonId> list, int had) {
        List<PersonId> old = rotation.users();
        for (int step = 0; step < old.size(); step++) {
            int place = (had + step) % old.size();
            PersonId person = old.get(place);
            if (place < list.size() && list.get(place).equals(person)) {
                return place;
            }
            if (list.contains(person)) {
                return list.indexOf(person);
            }
        }
        return 0;
    }

    private int placeAt(Instant at) {
        if (rotation.users().isEmpty()) {
            return NOBODY;
        }
        long turn = rotation.turn(at).value();
        return turn < first ? place : placeOf(turn);
    }

    private int placeOf(long turn) {
        return (int) ((place + 1 + turn - first) % rotation.users().size());
    }

    private PersonId user(int place) {
        return rotation.users().get(place);
    }
}
