package dev.watchbell.swap.override;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody is told who can't put a person on call, or take that back: the reason, and what works. */
record OverrideAnswerMessages(People people, PersonId reader, Instant now) {
    private static final int SHOWN = 60;
    private static final int LEADS = 5;

    String sentence(OverrideOutcome outcome) {
        if (outcome instanceof OverrideOutcome.NotLead not) {
            return notLead(not.team());
        }
        if (outcome instanceof OverrideOutcome.NotHere not) {
            return (not.person().equals(reader) ? "You are" : name(not.person()) + " is")
                    + " not in this workspace any more, so can’t be on call.";
        }
        if (outcome instanceof OverrideOutcome.Past) {
            return "That is over already, and what has passed isn’t changed. Try /oncall override @colleague tomorrow"
                    + " 9:00-18:00";
        }
        if (outcome instanceof OverrideOutcome.NothingChanges nothing) {
            return (nothing.person().equals(reader) ? "You are" : name(nothing.person()) + " is")
                    + " on call for all of that already, so nothing changes.";
        }
        if (outcome instanceof OverrideOutcome.Over over) {
            return "That was over at %s. Who is on call: /oncall who"
                    .formatted(Wording.moment(over.placement().span().end(), people.zone(reader), now));
        }
        if (outcome instanceof OverrideOutcome.UndoneBefore) {
            return "That was taken back already.";
        }
        if (outcome instanceof OverrideOutcome.Overlaid) {
            return "The rota changed on top of it since then, so it can’t simply be undone. Put somebody on call anew:"
                    + " /oncall override @colleague 2h";
        }
        return outcome instanceof OverrideOutcome.Unknown
                ? "That isn’t there any more. Who is on call: /oncall who"
                : "Done.";
    }

    private String notLead(Team team) {
        List<PersonId> leads = team.settings().leads();
        String who = leads.stream().limit(LEADS).map(this::name).collect(Collectors.joining(", "));
        return leads.isEmpty()
                ? "Only members of the team %s put somebody on call there, and you aren’t one.".formatted(team.id())
                : "Only the leads of %s put somebody on call there: %s. To take the watch yourself: /oncall take"
                        .formatted(team.id(), who);
    }

    String unknownPerson(String typed) {
        return "I don’t know who “" + Text.plain(Text.cut(typed, SHOWN))
                + "” is. Name a colleague with an @: /oncall override @colleague tomorrow 9:00-18:00";
    }

    String unclear(String typed) {
        return "I don’t understand the time “" + Text.plain(Text.cut(typed, SHOWN))
                + "”. Try /oncall override @colleague tomorrow 9:00-18:00, or @colleague 2h";
    }

    /** As {@link #unclear}, under the field that it is about. */
    String unclearField(String typed) {
        return "I don’t understand the time “" + Text.cut(typed, SHOWN) + "”. Try tomorrow 9:00-18:00, or 2h";
    }

    String backwards() {
        return "It has to end after it begins, for example tomorrow 9:00-18:00.";
    }

    String noTeam(String named) {
        return named.isEmpty()
                ? "I don’t know which team you mean. Name it: /oncall override @colleague 2h for payments"
                : "I know no schedule “%s”. Who is on call, and for what: /oncall who"
                        .formatted(Text.plain(Text.cut(named, SHOWN)));
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
