package dev.watchbell.playground.methods;

import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.views.Views;
import dev.watchbell.playground.wire.Triggers;
import dev.watchbell.playground.workspace.Conversations;
import dev.watchbell.playground.workspace.World;
import java.util.HashMap;
import java.util.Map;

/** The methods that this Slack knows, by name. */
public final class Methods {
    private Methods() {}

    public static Map<String, Method> of(World world, Conversations conversations, Triggers triggers, Views views) {
        Rooms rooms = new Rooms(world);
        Map<String, Method> methods = new HashMap<>();
        new TeamMethods(world).into(methods);
        new ChannelMethods(world, rooms, conversations).into(methods);
        new MembershipMethods(world, rooms, conversations).into(methods);
        new HistoryMethods(rooms).into(methods);
        new ChatMethods(world, rooms, conversations).into(methods);
        new ViewMethods(world, triggers, views).into(methods);
        new MarkMethods(rooms, conversations).into(methods);
        new BookmarkMethods(world, rooms).into(methods);
        new GroupMethods(world).into(methods);
        new FileMethods(world).into(methods);
        return methods;
    }
}
