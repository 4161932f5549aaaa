package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.api.Pages;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was said in a channel or a thread. */
final class HistoryMethods {
    private final Rooms rooms;

    HistoryMethods(Rooms rooms) {
        this.rooms = rooms;
    }

    void into(Map<String, Method> methods) {
        methods.put("conversations.history", this::history);
        methods.put("conversations.replies", this::replies);
    }

    private ObjectNode history(Call call) {
        Channel channel = readable(call);
        List<ObjectNode> messages = new ArrayList<>(within(call, channel.messages().stream())
                .filter(message -> message.thread().isEmpty())
                .map(message -> json(call, message))
                .toList());
        Collections.reverse(messages);
        ObjectNode page = Pages.of(call, "messages", messages, 100);
        return paged(page).put("pin_count", channel.pins().size());
    }

    private ObjectNode replies(Call call) {
        Channel channel = readable(call);
        Message parent = channel.message(call.need("ts"))
                .filter(message -> !message.ephemeral())
                .orElseThrow(() -> new Refusal("thread_not_found"));
        Stream<Message> thread = channel.messages().stream()
                .filter(message -> message.thread().filter(parent.ts()::equals).isPresent());
        List<ObjectNode> messages = Stream.concat(Stream.of(parent), within(call, thread))
                .map(message -> json(call, message))
                .toList();
        return paged(Pages.of(call, "messages", messages, 1000));
    }

    private Channel readable(Call call) {
        Channel channel = rooms.visible(call);
        if (!channel.has(rooms.me())) {
            throw new Refusal("not_in_channel");
        }
        return channel;
    }

    private static ObjectNode paged(ObjectNode page) {
        return page.put(
                "has_more",
                !page.path("response_metadata").path("next_cursor").asText().isEmpty());
    }

    private static Stream<Message> within(Call call, Stream<Message> messages) {
        BigDecimal oldest = time(call, "oldest", BigDecimal.ZERO);
        BigDecimal latest = time(call, "latest", BigDecimal.valueOf(Long.MAX_VALUE));
        int edge = call.flag("inclusive") ? 0 : 1;
        return messages.filter(message -> !message.ephemeral())
                .filter(message -> new BigDecimal(message.ts()).compareTo(oldest) >= edge)
                .filter(message -> latest.compareTo(new BigDecimal(message.ts())) >= edge);
    }

    private static BigDecimal time(Call call, String name, BigDecimal otherwise) {
        try {
            return call.optional(name).map(BigDecimal::new).orElse(otherwise);
        } catch (NumberFormatException notATime) {
            throw new Refusal("invalid_ts_" + name);
        }
    }

    private static ObjectNode json(Call call, Message message) {
        ObjectNode json = message.body().deepCopy();
        if (!call.flag("include_all_metadata")) {
            json.remove("metadata");
        }
        return json;
    }
}
