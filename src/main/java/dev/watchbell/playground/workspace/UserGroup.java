package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** People who are called by one name, such as {@code @payments-oncall}. */
public record UserGroup(
        String id, String name, String handle, String description, List<String> channels, List<String> users) {
    public UserGroup {
        channels = List.copyOf(channels);
        users = List.copyOf(users);
    }

    public UserGroup withUsers(List<String> people) {
        return new UserGroup(id, name, handle, description, channels, people);
    }

    public ObjectNode json(String teamId, boolean withUsers) {
        ObjectNode json = Json.of(
                "id",
                id,
                "team_id",
                teamId,
                "is_usergroup",
                true,
                "is_subteam",
                true,
                "name",
                name,
                "description",
                description,
                "handle",
                handle,
                "is_external",
                false,
                "date_delete",
                0,
                "user_count",
                users.size(),
                "prefs",
                Json.of("channels", Json.strings(channels), "groups", Json.array()));
        if (withUsers) {
            json.set("users", Json.strings(users));
        }
        return json;
    }
}
