package dev.watchbell.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.Acts;
import dev.watchbell.playground.workspace.Json;

/** What the page asks a person to do, turned into that act. */
final class Requests {
    private Requests() {}

    static ObjectNode answer(Acts person, JsonNode request) {
        Acted acted = act(person, request);
        ObjectNode answer = Json.of("ok", acted.ok());
        acted.refusal().ifPresent(why -> answer.put("error", why));
        if (acted.answer().has("channel")) {
            answer.set("channel", acted.answer().path("channel"));
        }
        return answer;
    }

    private static Acted act(Acts person, JsonNode request) {
        String channel = request.path("channel").asText();
        String ts = request.path("ts").asText();
        String text = request.path("text").asText();
        String view = request.path("view_id").asText();
        return switch (request.path("do").asText()) {
            case "say" -> say(person, request, channel, text);
            case "command" -> person.command(channel, text);
            case "press" -> press(person, request);
            case "submit" -> person.submit(view, object(request.path("values")));
            case "dismiss" -> person.dismiss(view);
            case "react" -> person.react(channel, ts, request.path("name").asText());
            case "unreact" -> person.unreact(channel, ts, request.path("name").asText());
            case "edit" -> person.edit(channel, ts, text);
            case "delete" -> person.delete(channel, ts);
            case "open_im" -> person.openDirect(request.path("with").asText());
            case "join" -> person.join(channel);
            case "leave" -> person.leave(channel);
            case "read" -> person.read(channel, ts);
            default -> Acted.refused("nobody can do that: " + request.path("do").asText());
        };
    }

    private static Acted say(Acts person, JsonNode request, String channel, String text) {
        String thread = request.path("thread_ts").asText("");
        return thread.isEmpty() ? person.say(channel, text) : person.reply(channel, thread, text);
    }

    private static Acted press(Acts person, JsonNode request) {
        ObjectNode action = object(request.path("action"));
        JsonNode values = request.path("state").path("values");
        return request.has("view_id")
                ? person.pressInModal(request.path("view_id").asText(), action, values)
                : person.press(
                        request.path("channel").asText(), request.path("ts").asText(), action, object(values));
    }

    private static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode object ? object : Json.of();
    }
}
