package dev.watchbell.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.ViewState;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads Slack's payloads into what features take. */
final class Incoming {
    private static final String BLANKS = "[\\s\\p{Z}]+";

    private Incoming() {}

    static Command command(SlashCommandPayload payload) {
        String text =
                printable(Optional.ofNullable(payload.getText()).orElse("")).strip();
        String[] words = text.split(BLANKS, 2);
        return new Command(
                payload.getCommand(),
                words[0].toLowerCase(Locale.ROOT),
                words.length > 1 ? words[1].strip() : "",
                new PersonId(payload.getUserId()),
                new ChannelId(payload.getChannelId()),
                Optional.ofNullable(payload.getChannelName()).orElse(""),
                new Trigger(payload.getTriggerId()));
    }

    static Press press(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().get(0);
        Optional<ChannelId> in = Optional.ofNullable(payload.getChannel())
                .map(BlockActionPayload.Channel::getId)
                .map(ChannelId::new);
        return new Press(
                action.getActionId(),
                value(action),
                new PersonId(payload.getUser().getId()),
                in,
                new Trigger(payload.getTriggerId()));
    }

    private static String value(BlockActionPayload.Action action) {
        return Stream.of(
                        Optional.ofNullable(action.getValue()),
                        Optional.ofNullable(action.getSelectedOption())
                                .map(BlockActionPayload.Action.SelectedOption::getValue),
                        Optional.ofNullable(action.getSelectedUser()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    static Submission submission(ViewSubmissionPayload payload) {
        Map<String, String> values = new HashMap<>();
        payload.getView()
                .getState()
                .getValues()
                .forEach((block, fields) -> fields.values().stream()
                        .flatMap(Incoming::value)
                        .map(Incoming::printable)
                        .filter(value -> !value.isBlank())
                        .forEach(value -> values.put(block, value)));
        return new Submission(
                payload.getView().getCallbackId(),
                Optional.ofNullable(payload.getView().getPrivateMetadata()).orElse(""),
                values,
                new PersonId(payload.getUser().getId()),
                new Trigger(Optional.ofNullable(payload.getTriggerId()).orElse("")));
    }

    private static Stream<String> value(ViewState.Value field) {
        return Stream.of(
                        Optional.ofNullable(field.getValue()),
                        Optional.ofNullable(field.getSelectedOption()).map(ViewState.SelectedOption::getValue),
                        Optional.ofNullable(field.getSelectedUser()))
                .flatMap(Optional::stream);
    }

    /** PostgreSQL can't keep U+0000, and nobody means it. */
    private static String printable(String text) {
        return text.replace("\0", "");
    }
}
