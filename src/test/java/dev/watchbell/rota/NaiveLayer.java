package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** One layer on its way through time: a list of people, and a finger that goes on by one with each handoff. */
final class NaiveLayer {
    private static final int NOBODY = -1;

    private Layer layer;
    private int finger = NOBODY;
    private long handoffs;

    NaiveLayer(Layer layer, LocalDateTime clock) {
        this.layer = layer;
        look(clock);
    }

    Layer layer() {
        return layer;
    }

    /** Handoffs that the zone's clock has reached move the finger, one after the other; two at once lose a turn. */
    void look(LocalDateTime clock) {
        while (!handoff(layer.rotation(), handoffs).isAfter(clock)) {
            handoffs++;
            List<PersonId> users = layer.rotation().users();
            finger = users.isEmpty() ? NOBODY : (finger + 1) % users.size();
        }
    }

    Optional<PersonId> person(LocalDateTime clock) {
        boolean open = layer.active().isEmpty() || layer.active().stream().anyMatch(window -> open(window, clock));
        return open ? turn() : Optional.empty();
    }

    /** The layer is written anew; {@code clock} is that of the new layer's zone. */
    void edit(Layer next, LocalDateTime clock) {
        List<PersonId> before = layer.rotation().users();
        Optional<PersonId> keeper = turn();
        int seat = finger;
        layer = next;
        handoffs = 0;
        finger = NOBODY;
        if (keeper.isEmpty()) {
            begin(clock);
            return;
        }
        while (!handoff(next.rotation(), handoffs).isAfter(clock)) {
            handoffs++; // those that are over already move nobody: whoever has the turn keeps it to the first still to
            // come
        }
        finger = seatOf(before, seat, next.rotation().users());
    }

    /** Nobody had the turn: the new list's first has the one that goes on, or waits for the first of all. */
    private void begin(LocalDateTime clock) {
        while (!handoff(layer.rotation(), handoffs).isAfter(clock)) {
            handoffs++;
            finger = layer.rotation().users().isEmpty() ? NOBODY : 0;
        }
    }

    /** Where the finger points in the new list: at the same person, or else at the first after them who is there. */
    private static int seatOf(List<PersonId> before, int seat, List<PersonId> after) {
        for (int step = 0; step < before.size(); step++) {
            int old = (seat + step) % before.size();
            PersonId person = before.get(old);
            if (old < after.size() && after.get(old).equals(person)) {
                return old;
            }
            if (after.contains(person)) {
                return after.indexOf(person);
            }
        }
        return after.isEmpty() ? NOBODY : 0;
    }

    private Optional<PersonId> turn() {
        return finger == NOBODY
                ? Optional.empty()
                : Optional.of(layer.rotation().users().get(finger));
    }

    private static LocalDateTime handoff(Rotation rotation, long number) {
        LocalDateTime start = rotation.start();
        long units = number * rotation.every();
        return switch (rotation.turn()) {
            case DAILY -> start.toLocalDate().plusDays(units).atTime(start.toLocalTime());
            case WEEKLY -> start.toLocalDate().plusDays(7 * units).atTime(start.toLocalTime());
            case HOURS -> start.plusMinutes(60 * units);
            case MONTHLY -> {
                YearMonth month = YearMonth.from(start).plusMonths(units);
                yield month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()))
                        .atTime(start.toLocalTime());
            }
        };
    }

    private static boolean open(Active window, LocalDateTime clock) {
        for (LocalDate day = clock.toLocalDate().minusDays(8);
                !day.isAfter(clock.toLocalDate());
                day = day.plusDays(1)) {
            LocalDateTime opens = day.atTime(window.from());
            if (begins(window, day)
                    && !opens.isAfter(clock)
                    && end(window, opens).isAfter(clock)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Active window, LocalDate day) {
        if (window instanceof Active.OnDays onDays) {
            return onDays.days().contains(day.getDayOfWeek());
        }
        return !(window instanceof Active.Weekly weekly) || weekly.fromDay() == day.getDayOfWeek();
    }

    /** The first time after the opening that is the closing time, on the closing day where one is named. */
    private static LocalDateTime end(Active window, LocalDateTime opens) {
        LocalDateTime end = opens.toLocalDate().atTime(window.to());
        while (!end.isAfter(opens)
                || (window instanceof Active.Weekly weekly && weekly.toDay() != end.getDayOfWeek())) {
            end = end.plusDays(1);
        }
        return end;
    }
}
