package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.wire.Ack;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Refusal;
import java.util.Optional;
import java.util.UUID;

/** What a person types: words, and commands. */
final class Typing {
    private static final String SLACKBOT = "USLACKBOT";

    private final Stage stage;
    private final Member person;

    Typing(Stage stage, Member person) {
        this.stage = stage;
        this.person = person;
    }

    Acted say(String where, String text, Optional<String> thread) {
        Acted acted = Acted.attempt(() -> stage.world().locked(() -> {
            Channel channel = stage.open(person, where);
            if (text.isBlank()) {
                throw new Refusal("no_text");
            }
            ObjectNode content = Json.of(
                    "text", stage.mentions().forMessage(text),
                    "client_msg_id", UUID.randomUUID().toString());
            thread.ifPresent(parent -> content.put("thread_ts", parent));
            return Acted.with(Json.of(
                    "ts",
                    stage.conversations().say(channel, person.id(), content).ts()));
        }));
        stage.events().settle();
        return acted;
    }

    Acted command(String where, String typed) {
        return Acted.attempt(() -> {
            Channel channel = stage.world().locked(() -> stage.open(person, where));
            String[] words = typed.strip().split("\\s+", 2);
            if (stage.world().seed().commands().stream()
                    .noneMatch(known -> known.command().equals(words[0]))) {
                slackbot(channel, words[0] + " is not a valid command");
                return Acted.refused("invalid_command");
            }
            String text = words.length > 1 ? words[1] : "";
            ObjectNode payload = stage.world()
                    .locked(() -> stage.payloads()
                            .command(person, channel, words[0], stage.mentions().forCommand(text)));
            return answered(channel, words[0], stage.delivery().command(payload));
        });
    }

    private Acted answered(Channel channel, String command, Ack ack) {
        if (ack instanceof Ack.Lost lost) {
            slackbot(channel, command + " failed with the error “" + lost.error() + "”");
            return Acted.of(ack);
        }
        JsonNode body = ((Ack.Taken) ack).body();
        try {
            if (body.has("text") || body.has("blocks")) {
                stage.world().locked(() -> {
                    stage.responses().say(channel, person.id(), body);
                    return channel;
                });
            }
            return Acted.with(body);
        } catch (Refusal refusal) {
            slackbot(channel, command + " failed with the error “" + refusal.error() + "”");
            return Acted.refused(refusal.error());
        }
    }

    private void slackbot(Channel channel, String text) {
        stage.world()
                .locked(() -> stage.conversations().whisper(channel, SLACKBOT, person.id(), Json.of("text", text)));
    }
}
