package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.UserGroup;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who comes to the workspace, who leaves it, who moves; the bot hears of each. */
public final class Roster {
    private final Stage stage;

    public Roster(Stage stage) {
        this.stage = stage;
    }

    public void join(Member newcomer) {
        tell("team_join", newcomer);
    }

    public void deactivate(String person) {
        change(person, member -> member.withDeleted(true));
    }

    public void reactivate(String person) {
        change(person, member -> member.withDeleted(false));
    }

    public void move(String person, ZoneId zone) {
        change(
                person,
                member -> new Member(
                        member.id(),
                        member.name(),
                        member.realName(),
                        member.email(),
                        zone,
                        member.title(),
                        member.color(),
                        member.bot(),
                        member.deleted(),
                        member.admin()));
    }

    /** Somebody makes a user group of that handle, with that person in it. */
    public void group(String handle, String person) {
        stage.world().locked(() -> {
            String id = stage.world().nextId("S");
            List<String> users = List.of(stage.person(person).id());
            stage.world().groups().put(id, new UserGroup(id, handle, handle, "", List.of(), users));
            stage.world().changed();
            return id;
        });
    }

    private void change(String person, UnaryOperator<Member> change) {
        tell("user_change", change.apply(stage.world().locked(() -> stage.person(person))));
    }

    private void tell(String type, Member member) {
        stage.world().locked(() -> {
            stage.world().put(member);
            stage.world().changed();
            ObjectNode user = member.json(stage.world().teamId(), stage.world().instant());
            stage.events()
                    .publish(Json.of(
                            "type",
                            type,
                            "user",
                            user,
                            "event_ts",
                            stage.world().nextStamp()));
            return member;
        });
        stage.events().settle();
    }
}
