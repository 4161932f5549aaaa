package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What one person does. Each act returns when the bot has acknowledged it, or didn't in time.
 *
 * <p>A channel is named by id, as {@code #payments}, or as {@code @ben} for the direct message with ben.
 */
public final class Acts {
    private final Stage stage;
    private final Member person;
    private final Typing typing;
    private final Pressing pressing;
    private final Submitting submitting;

    public Acts(Stage stage, String idOrName) {
        this.stage = stage;
        this.person = stage.world().locked(() -> stage.person(idOrName));
        this.typing = new Typing(stage, person);
        this.pressing = new Pressing(stage, person);
        this.submitting = new Submitting(stage, person);
    }

    /** Says that, as typed: {@code @ana} and {@code #payments} become mentions, a text that starts with / a command. */
    public Acted say(String channel, String text) {
        return text.startsWith("/") ? command(channel, text) : typing.say(channel, text, Optional.empty());
    }

    public Acted reply(String channel, String threadTs, String text) {
        return typing.say(channel, text, Optional.of(threadTs));
    }

    /** Types a command with its slash, such as {@code /oncall swap @ben}. */
    public Acted command(String channel, String typed) {
        return typing.command(channel, typed);
    }

    /** Presses the button with that label in that message. */
    public Acted press(Seen message, String label) {
        return pressing.press(message, label);
    }

    /** Chooses an option by its label, in the menu with that placeholder or action id. */
    public Acted choose(Seen message, String menu, String option) {
        return pressing.choose(message, menu, option);
    }

    /** Sends that action as the page does; {@code values} is the state of the message's inputs. */
    public Acted press(String channel, String ts, ObjectNode action, JsonNode values) {
        return pressing.press(channel, ts, action, values);
    }

    /** Presses the button with that label in the modal on top. */
    public Acted pressInModal(String label) {
        return pressing.pressInModal(label);
    }

    public Acted pressInModal(String viewId, ObjectNode action, JsonNode values) {
        return pressing.pressInModal(viewId, action, values);
    }

    /** Fills in the modal on top, by label, action id or block id, and submits it; what isn't named stays as it is. */
    public Acted submit(Map<String, String> answers) {
        return submitting.submit(answers);
    }

    public Acted submit(String viewId, ObjectNode values) {
        return submitting.submit(viewId, values);
    }

    /** Closes the modal on top. */
    public Acted dismiss() {
        return submitting.dismiss();
    }

    public Acted dismiss(String viewId) {
        return submitting.dismiss(viewId);
    }

    /** Uses a global shortcut of the app. */
    public Acted shortcut(String callbackId) {
        return Acted.of(stage.delivery()
                .interaction(stage.world().locked(() -> stage.payloads().shortcut(person, callbackId))));
    }

    /** Uses a shortcut of the app from a message's menu. */
    public Acted shortcut(Seen on, String callbackId) {
        return Acted.attempt(() ->
                Acted.of(stage.delivery().interaction(stage.world().locked(() -> {
                    Channel channel = stage.channel(person, on.channel());
                    return stage.payloads().messageAction(person, channel, message(channel, on.ts()), callbackId);
                }))));
    }

    public Acted react(String channel, String ts, String emoji) {
        return on(channel, ts, (where, what) -> stage.conversations().react(where, what, person.id(), emoji));
    }

    public Acted unreact(String channel, String ts, String emoji) {
        return on(channel, ts, (where, what) -> stage.conversations().unreact(where, what, person.id(), emoji));
    }

    public Acted edit(String channel, String ts, String text) {
        return on(channel, ts, (where, what) -> {
            mine(what);
            ObjectNode content = Json.of("text", stage.mentions().forMessage(text));
            stage.conversations().edit(where, what, content);
        });
    }

    public Acted delete(String channel, String ts) {
        return on(channel, ts, (where, what) -> {
            mine(what);
            stage.conversations().delete(where, what);
        });
    }

    public Acted pin(String channel, String ts) {
        return on(channel, ts, (where, what) -> stage.conversations().pin(where, what, person.id()));
    }

    public Acted read(String channel, String ts) {
        return in(channel, where -> {
            where.lastRead().put(person.id(), ts);
            stage.world().changed();
            return Acted.DONE;
        });
    }

    public Acted join(String channel) {
        return in(channel, where -> {
            stage.conversations().join(where, person.id(), Optional.empty());
            return Acted.DONE;
        });
    }

    public Acted leave(String channel) {
        return in(channel, where -> {
            stage.conversations().leave(where, person.id());
            return Acted.DONE;
        });
    }

    public Acted archive(String channel) {
        return archive(channel, true);
    }

    public Acted unarchive(String channel) {
        return archive(channel, false);
    }

    private Acted archive(String channel, boolean gone) {
        return in(channel, where -> {
            stage.conversations().archive(where, person.id(), gone);
            stage.world().changed();
            return Acted.DONE;
        });
    }

    /** Opens the direct message with that person; the answer is its id. */
    public Acted openDirect(String with) {
        return in("@" + with, where -> Acted.with(Json.of("channel", where.id())));
    }

    /** Looks at the bot's home tab. */
    public Acted openHome() {
        return in("@" + stage.world().bot().name(), where -> {
            stage.events()
                    .publish(Json.of(
                            "type", "app_home_opened",
                            "user", person.id(),
                            "channel", where.id(),
                            "tab", "home",
                            "event_ts", stage.world().nextStamp()));
            return Acted.DONE;
        });
    }

    private Acted on(String channel, String ts, BiConsumer<Channel, Message> deed) {
        return in(channel, where -> {
            deed.accept(where, message(where, ts));
            return Acted.DONE;
        });
    }

    private Acted in(String channel, Function<Channel, Acted> deed) {
        Acted acted = Acted.attempt(() -> stage.world().locked(() -> deed.apply(stage.channel(person, channel))));
        stage.events().settle();
        return acted;
    }

    private Message message(Channel channel, String ts) {
        return channel.message(ts)
                .filter(message -> message.visibleTo(person.id()))
                .orElseThrow(() -> new Refusal("message_not_found"));
    }

    private void mine(Message message) {
        if (!message.user().equals(person.id())) {
            throw new Refusal("cant_update_message");
        }
    }
}
