package dev.watchbell.rota.ask;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.ShownPicture;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the answers about duty read, in the zone of the person who asks. */
record RotaMessages(People people, ZoneId zone, Instant now) {
    static final String SHARE = "rota.share";
    private static final int NAME = 80;
    private static final int LINES = 40;
    private static final int SHOWN = 60;

    /** Who is on call for these teams, and what the asker has before them; {@code offers} are what they can do about it. */
    Message overview(Map<Team, List<Duty>> teams, List<Watch> shifts, List<ButtonElement> offers) {
        String duties = teams.entrySet().stream()
                .map(team -> team(team.getKey(), team.getValue()))
                .collect(Collectors.joining("\n"));
        return message("oncall", duties + running(shifts) + next(shifts), offers);
    }

    private String running(List<Watch> shifts) {
        return shifts.stream()
                .filter(mine -> mine.shift().span().contains(now))
                .map(mine -> "\nYou have the watch on " + mine.schedule()
                        + Wording.until(mine.shift().span(), zone, now) + ".")
                .collect(Collectors.joining());
    }

    private String next(List<Watch> shifts) {
        return shifts.stream()
                .filter(mine -> mine.shift().span().start().isAfter(now))
                .findFirst()
                .map(mine -> "\nYour next watch: " + shift(mine) + ", "
                        + Wording.relative(mine.shift().span().start(), now))
                .orElse("");
    }

    private String team(Team team, List<Duty> duties) {
        String lines = duties.stream().map(this::duty).collect(Collectors.joining("\n"));
        return "*" + Text.plain(team.name()) + "*\n" + (lines.isEmpty() ? "No schedule yet." : lines);
    }

    private String duty(Duty duty) {
        String who = duty.person().map(person -> "*" + name(person) + "*").orElse("*nobody*");
        String until = duty.until()
                .map(at -> " until " + Wording.moment(at, zone, now) + ", then "
                        + duty.next().map(this::name).orElse("nobody"))
                .orElse("");
        return duty.schedule().name() + ": " + who + until;
    }

    /** Who is on call for these teams at a moment that somebody asked for. */
    Message who(Map<Team, List<Duty>> teams, Instant at) {
        String when = at.equals(now) ? "now" : Wording.moment(at, zone, now);
        String lines = teams.entrySet().stream()
                .map(team -> "*" + Text.plain(team.getKey().name()) + "*, " + when + "\n" + bare(team.getValue()))
                .collect(Collectors.joining("\n"));
        return message("who", lines, List.of());
    }

    private String bare(List<Duty> duties) {
        return duties.stream().map(this::bare).collect(Collectors.joining("\n"));
    }

    private String bare(Duty duty) {
        return duty.schedule().name() + ": *" + duty.person().map(this::name).orElse("nobody") + "*";
    }

    /** Who is on call for a service, and who is there behind them. */
    Message service(Service service, Duty first, Optional<Duty> second, Instant at) {
        String when = at.equals(now) ? "now" : Wording.moment(at, zone, now);
        String title = "*" + service.id() + "*, tier " + service.tier() + ", run by "
                + service.schedule().team() + ", " + when;
        String behind = second.map(duty -> "\nthen " + bare(duty)).orElse("");
        return message("service", title + "\n" + bare(first) + behind, List.of());
    }

    /** What one person has before them, or has now. */
    Message shifts(String title, List<Watch> shifts, List<ButtonElement> offers) {
        String lines =
                shifts.stream().limit(LINES).map(this::shift).collect(Collectors.joining("\n")) + more(shifts.size());
        return message("mine", "*" + title + "*\n" + lines, offers);
    }

    private String shift(Watch mine) {
        Span span = mine.shift().span();
        String running = span.contains(now) ? " (now)" : "";
        return Wording.span(span, zone, now) + " · " + mine.schedule() + running;
    }

    /** The coming shifts of a team, schedule by schedule, holes included. */
    Message schedule(Team team, Map<ScheduleId, Timeline<Optional<PersonId>>> schedules, Span window) {
        String value = team.id() + " " + window.end().getEpochSecond();
        return message(
                "schedule", lines(team, schedules, window), List.of(Blocks.button("Share in channel", SHARE, value)));
    }

    /** The same for everybody in a channel, in the team's zone. */
    Message shared(Team team, Map<ScheduleId, Timeline<Optional<PersonId>>> schedules, Span window, PersonId by) {
        String text = lines(team, schedules, window);
        String small = "Shared by " + name(by) + ". Times are in the team's zone, " + zone.getId() + ".";
        return message("shared", text, small, List.of());
    }

    /** The same with its picture above it. */
    static Message illustrated(Message message, ShownPicture picture) {
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        blocks.add(0, Blocks.picture("picture", picture));
        return new Message(message.text(), blocks);
    }

    private String lines(Team team, Map<ScheduleId, Timeline<Optional<PersonId>>> schedules, Span window) {
        List<String> parts = new ArrayList<>();
        parts.add("*" + Text.plain(team.name()) + "*, " + Wording.span(window, zone, now));
        schedules.forEach((schedule, timeline) -> parts.add("*" + schedule.name() + "*\n"
                + timeline.entries().stream().limit(LINES).map(this::line).collect(Collectors.joining("\n"))
                + more(timeline.entries().size())));
        return String.join("\n", parts);
    }

    private static String more(int all) {
        return all > LINES ? "\nand " + (all - LINES) + " more" : "";
    }

    private String line(Timeline.Entry<Optional<PersonId>> entry) {
        String who = entry.value().map(this::name).orElse("*nobody*");
        return Wording.span(entry.span(), zone, now) + "  " + who;
    }

    private Message message(String id, String text, List<ButtonElement> buttons) {
        return message(id, text, "Times are in your zone, " + zone.getId() + ".", buttons);
    }

    private static Message message(String id, String text, String small, List<ButtonElement> buttons) {
        List<LayoutBlock> blocks = new ArrayList<>(Blocks.sections(id, text));
        blocks.add(Blocks.context(id + ".zone", small));
        if (!buttons.isEmpty()) {
            blocks.add(Blocks.actions(id + ".offers", buttons));
        }
        return new Message(Text.shorten(text, Limits.TEXT - 100) + "\n" + small, blocks);
    }

    /**
     * No team to tell of.
     *
     * @param written blank where none was asked for by name
     */
    static String noTeam(String written, List<String> known) {
        if (known.isEmpty()) {
            return "No team has a rota yet. `/oncall setup` makes one in a minute; or whoever runs Watchbell"
                    + " keeps it in a file: set `WATCHBELL_ROTA`, and see docs/rota-file.md.";
        }
        return "I know no team “" + Text.plain(Text.cut(written, SHOWN)) + "”. There are: " + String.join(", ", known)
                + ". Try `/oncall who` in a team's channel.";
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), NAME));
    }
}
