package dev.watchbell.swap.sos;

import com.slack.api.model.view.View;
import dev.watchbell.people.TeamId;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import java.util.List;
import java.util.Optional;

/** The modal for who is on call in several teams at once: which watch must be dropped. */
final class SosFormMessages {
    static final String WHICH = "sos.which";
    static final String TEAM = "team";
    static final String WHY = "why";

    /** In code points, as the call keeps it. */
    static final int MOST_WHY = 150;

    private SosFormMessages() {}

    static View which(List<TeamId> teams, String why) {
        List<Option> options = teams.stream()
                .map(team -> new Option(team.value(), team.value()))
                .toList();
        return new Form(WHICH, "Drop the watch", "Call for help")
                .text("words", "You are on call in several teams. You have the watch until somebody else does.")
                .select(
                        TEAM,
                        "Which team’s watch",
                        options,
                        Optional.of(teams.get(0).value()))
                .optionalLine(WHY, "Why, in a few words", why, MOST_WHY)
                .view();
    }
}
