package dev.watchbell.calendar;

import dev.watchbell.calendar.Part.Piece;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in a calendar: an event for each shift, in words that a calendar shows. A hole is no event. */
record Agenda(People people, Function<ChannelId, Optional<URI>> links, Window window) {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final int NAME = 80;
    private static final int PIECES = 10;

    /** The watches of one person, in every schedule. */
    List<Entry> of(PersonId person, List<TeamRotas> teams) {
        Calendar calendar = new Calendar.OfPerson(person);
        ZoneId zone = people.zone(person);
        return teams.stream()
                .flatMap(team -> team.schedules().entrySet().stream()
                        .flatMap(one -> parts(one.getValue())
                                .filter(part -> part.shift().person().equals(person))
                                .map(part -> entry(
                                        calendar, team.team(), one.getKey(), part, "On call: " + one.getKey(), zone))))
                .toList();
    }

    /** The watches of everybody in one schedule. */
    List<Entry> of(ScheduleId schedule, TeamRotas team) {
        Calendar calendar = new Calendar.OfSchedule(schedule);
        return team.rota(schedule).stream()
                .flatMap(this::parts)
                .map(part -> entry(
                        calendar,
                        team.team(),
                        schedule,
                        part,
                        name(part.shift().person()) + " · " + schedule,
                        team.team().zone()))
                .toList();
    }

    private Stream<Part> parts(Rota rota) {
        return Parts.of(rota, window.span()).stream();
    }

    private Entry entry(Calendar calendar, Team team, ScheduleId schedule, Part part, String summary, ZoneId zone) {
        Span span = window.shown(part.shift().span());
        Optional<URI> link = links.apply(team.channel());
        List<String> lines = new ArrayList<>();
        lines.add("Team: " + plain(team.name()));
        link.ifPresent(channel -> lines.add("Channel: " + channel));
        lines.addAll(pieces("Covering ", "", part.covered(), span, zone));
        lines.addAll(pieces("", " has", part.given(), span, zone));
        return new Entry(
                Entry.uid(calendar, schedule.toString(), part.name()), span, summary, String.join("\n", lines), link);
    }

    private List<String> pieces(String before, String after, List<Piece> pieces, Span shown, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        pieces.stream()
                .limit(PIECES)
                .map(piece -> before + name(piece.person()) + after + when(piece.span(), shown, zone))
                .forEach(lines::add);
        if (pieces.size() > PIECES) {
            lines.add("and " + (pieces.size() - PIECES) + " more");
        }
        return lines;
    }

    /** Years are told where they aren't the event's own: what is read must not change with the day on which it is. */
    private static String when(Span span, Span shown, ZoneId zone) {
        return span.equals(shown) ? "" : ": " + Wording.span(span, zone, shown.start()) + " (" + zone.getId() + ")";
    }

    private String name(PersonId person) {
        return plain(people.name(person));
    }

    /** One line of text that can be seen, at most that many code points. */
    private static String plain(String foreign) {
        String line = UNSEEN.matcher(foreign).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME - 1)) + "…";
    }
}
