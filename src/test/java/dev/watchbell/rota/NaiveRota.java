package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is on call, worked out by another way: minute by minute, in order, remembering the latest time that each zone's clock
 * has shown so far. A local time has been reached once that is it or later; nothing is turned into instants.
 */
final class NaiveRota {
    private final Rota rota;
    private final Map<ZoneId, LocalDateTime> latest = new HashMap<>();
    private final Map<String, Long> turns = new HashMap<>();

    /** Begins two days before, so that a clock that goes back at {@code first} has been seen to go ahead. */
    NaiveRota(Rota rota, Instant first) {
        this.rota = rota;
        for (Instant at = first.minus(Duration.ofDays(2)); at.isBefore(first); at = at.plusSeconds(60)) {
            look(at);
        }
    }

    /** To be asked for each minute after the other. */
    Optional<PersonId> at(Instant at) {
        look(at);
        Optional<PersonId> person = Optional.empty();
        for (Layer layer : rota.layers()) {
            Optional<PersonId> here = ofLayer(layer);
            person = here.isPresent() ? here : person;
        }
        for (Cover cover : rota.covers()) {
            boolean inside = !at.isBefore(cover.span().start())
                    && at.isBefore(cover.span().end());
            if (inside && (cover.replaces().isEmpty() || cover.replaces().equals(person))) {
                person = cover.by();
            }
        }
        return person;
    }

    private void look(Instant at) {
        for (Layer layer : rota.layers()) {
            ZoneId zone = layer.rotation().zone();
            LocalDateTime shown = at.atZone(zone).toLocalDateTime();
            latest.merge(zone, shown, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private Optional<PersonId> ofLayer(Layer layer) {
        Rotation rotation = layer.rotation();
        LocalDateTime clock = latest.getOrDefault(rotation.zone(), LocalDateTime.MIN);
        if (rotation.users().isEmpty() || clock.isBefore(rotation.start())) {
            return Optional.empty();
        }
        long turn = turns.getOrDefault(layer.name(), 0L);
        while (!handoff(rotation, turn + 1).isAfter(clock)) {
            turn++;
        }
        turns.put(layer.name(), turn);
        boolean open = layer.active().isEmpty() || layer.active().stream().anyMatch(window -> open(window, clock));
        return open
                ? Optional.of(
                        rotation.users().get((int) (turn % rotation.users().size())))
                : Optional.empty();
    }

    private static LocalDateTime handoff(Rotation rotation, long turn) {
        LocalDateTime start = rotation.start();
        long units = turn * rotation.every();
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
