package dev.watchbell.rota.edit;

import com.slack.api.model.view.View;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Turn;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form that makes a team and its first schedule, and what its channel reads then. */
record SetupMessages(People people, Instant now) {
    static final String SETUP = "rota.setup";
    static final String TEAM = "team";
    static final String CHANNEL = "channel";

    View form(String suggested, ChannelId channel, PersonId by) {
        ZoneId zone = people.zone(by);
        LocalDate monday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Form(SETUP, "Set up a rota", "Set up")
                .line(TEAM, "Name of the team", suggested, 60)
                .channel(CHANNEL, "Its channel", channel.value())
                .people(EditMessages.USERS, "Who takes turns, in this order", List.of(by.value()))
                .select(
                        EditMessages.TYPE,
                        "A turn is counted in",
                        EditMessages.types(),
                        Optional.of(Turn.WEEKLY.word()))
                .line(EditMessages.EVERY, "How many of them a turn lasts", "1", 9)
                .day(EditMessages.DAY, "First handoff: day (in the past: the rota runs at once)", monday)
                .line(EditMessages.TIME, "First handoff: time", "09:00", 5)
                .line(EditMessages.ZONE, "Time zone", zone.getId(), 60)
                .view();
    }

    /** In the team's zone; it mentions nobody. */
    String done(Team team, Rota rota, PersonId by) {
        Rotation rotation = rota.layers().get(0).rotation();
        String order = rotation.users().stream().map(this::name).collect(Collectors.joining(", then "));
        OnCall.Answer answer = OnCall.at(rota, now);
        String until = answer.until().equals(Instant.MAX)
                ? ""
                : " until " + Wording.moment(answer.until(), team.zone(), now) + " ("
                        + team.zone().getId() + ")";
        String watch =
                answer.person().map(person -> name(person) + " has the watch").orElse("Nobody has the watch");
        return name(by) + " set up the rota of " + Text.plain(Text.cut(team.name(), 80)) + ": " + order + ". " + watch
                + until + ". `/oncall schedule` shows what comes, `/oncall edit` changes it.";
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 80));
    }
}
