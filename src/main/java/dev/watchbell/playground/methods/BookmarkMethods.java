package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.List;
import java.util.Map;

/** The links at the top of a channel. */
final class BookmarkMethods {
    private final World world;
    private final Rooms rooms;

    BookmarkMethods(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
    }

    void into(Map<String, Method> methods) {
        methods.put("bookmarks.add", this::add);
        methods.put("bookmarks.edit", this::edit);
        methods.put("bookmarks.list", this::list);
        methods.put("bookmarks.remove", this::remove);
    }

    private static Call channelled(Call call) {
        return new Call(call.method(), call.arguments().put("channel", call.need("channel_id")));
    }

    private ObjectNode add(Call call) {
        Channel channel = rooms.joined(channelled(call));
        String id = world.nextId("Bk");
        ObjectNode bookmark = Json.of(
                "id", id,
                "channel_id", channel.id(),
                "title", call.need("title"),
                "type", call.need("type"),
                "link", call.text("link"),
                "emoji", call.text("emoji"),
                "date_created", world.instant().getEpochSecond());
        if (bookmark.path("type").asText().equals("link") && !call.text("link").startsWith("http")) {
            throw new Refusal("invalid_link");
        }
        channel.bookmarks().put(id, bookmark);
        world.changed();
        return Json.of("bookmark", bookmark.deepCopy());
    }

    private ObjectNode edit(Call call) {
        Channel channel = rooms.joined(channelled(call));
        ObjectNode bookmark = bookmark(channel, call);
        for (String field : List.of("title", "link", "emoji")) {
            call.optional(field).ifPresent(value -> bookmark.put(field, value));
        }
        bookmark.put("date_updated", world.instant().getEpochSecond());
        world.changed();
        return Json.of("bookmark", bookmark.deepCopy());
    }

    private ObjectNode list(Call call) {
        Channel channel = rooms.visible(channelled(call));
        return Json.of("bookmarks", Json.array(List.copyOf(channel.bookmarks().values())));
    }

    private ObjectNode remove(Call call) {
        Channel channel = rooms.joined(channelled(call));
        channel.bookmarks().remove(bookmark(channel, call).path("id").asText());
        world.changed();
        return Json.of();
    }

    private static ObjectNode bookmark(Channel channel, Call call) {
        ObjectNode bookmark = channel.bookmarks().get(call.need("bookmark_id"));
        if (bookmark == null) {
            throw new Refusal("bookmark_not_found");
        }
        return bookmark;
    }
}
