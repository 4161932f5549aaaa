package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.UserGroup;
import dev.watchbell.playground.workspace.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** User groups: people who are called by one name. */
final class GroupMethods {
    private final World world;

    GroupMethods(World world) {
        this.world = world;
    }

    void into(Map<String, Method> methods) {
        methods.put("usergroups.list", this::list);
        methods.put("usergroups.create", this::create);
        methods.put("usergroups.update", this::update);
        methods.put(
                "usergroups.users.list",
                call -> Json.of("users", Json.strings(known(call).users())));
        methods.put("usergroups.users.update", this::people);
    }

    private ObjectNode list(Call call) {
        List<ObjectNode> groups = world.groups().values().stream()
                .map(group -> group.json(world.teamId(), call.flag("include_users")))
                .toList();
        return Json.of("usergroups", Json.array(groups));
    }

    private ObjectNode create(Call call) {
        String name = call.need("name");
        String handle = call.optional("handle").orElse(name.toLowerCase(Locale.ROOT));
        free("", name, handle);
        return save(new UserGroup(
                world.nextId("S"), name, handle, call.text("description"), call.list("channels"), List.of()));
    }

    private ObjectNode update(Call call) {
        UserGroup before = known(call);
        String name = call.optional("name").orElse(before.name());
        String handle = call.optional("handle").orElse(before.handle());
        free(before.id(), name, handle);
        return save(new UserGroup(
                before.id(),
                name,
                handle,
                call.optional("description").orElse(before.description()),
                call.arguments().has("channels") ? call.list("channels") : before.channels(),
                before.users()));
    }

    private void free(String id, String name, String handle) {
        for (UserGroup other : world.groups().values()) {
            if (!other.id().equals(id) && other.name().equals(name)) {
                throw new Refusal("name_already_exists");
            }
            if (!other.id().equals(id) && other.handle().equals(handle)) {
                throw new Refusal("handle_already_exists");
            }
        }
    }

    /** Never empty, and one bot or stranger among them refuses the whole call. */
    private ObjectNode people(Call call) {
        UserGroup group = known(call);
        List<String> users = call.list("users");
        if (users.isEmpty()) {
            throw new Refusal("no_users_provided");
        }
        boolean fine = users.stream()
                .allMatch(user -> world.people().stream()
                        .anyMatch(person -> person.id().equals(user) && !person.bot() && !person.deleted()));
        if (!fine) {
            throw new Refusal("invalid_users");
        }
        return save(group.withUsers(users));
    }

    private ObjectNode save(UserGroup group) {
        world.groups().put(group.id(), group);
        world.changed();
        return Json.of("usergroup", group.json(world.teamId(), true));
    }

    private UserGroup known(Call call) {
        UserGroup group = world.groups().get(call.need("usergroup"));
        if (group == null) {
            throw new Refusal("no_such_subteam");
        }
        return group;
    }
}
