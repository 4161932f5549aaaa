package dev.watchbell.slack.inbox;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.ViewState;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Trigger;
import dev.watchbell.slack.message.Text;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads Slack's payloads into what features take. */
final class Incoming {
    private static final String BLANKS = "[\\s\\p{Z}]+";

    private Incoming() {}

    static Command command(SlashCommandPayload payload) {
        String text =
                stripped(Text.printable(Optional.ofNullable(payload.getText()).orElse("")));
        String[] words = text.split(BLANKS, 2);
        return new Command(
                payload.getCommand().toLowerCase(Locale.ROOT),
                Normalizer.normalize(words[0], Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
                words.length > 1 ? stripped(words[1]) : "",
                new PersonId(payload.getUserId()),
                new ChannelId(payload.getChannelId()),
                Optional.ofNullable(payload.getChannelName()).orElse(""),
                new Trigger(Optional.ofNullable(payload.getTriggerId()).orElse("")));
    }

    /** Without the blanks around it, those of other scripts and those that nobody sees included. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one) || one == '\u200B' || one == '\uFEFF';
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
                        .map(Text::printable)
                        .filter(value -> !value.isBlank())
                        .forEach(value -> values.put(block, value)));
        return new Submission(
                payload.getView().getCallbackId(),
                Optional.ofNullable(payload.getView().getPrivateMetadata()).orElse(""),
                values,
                new PersonId(payload.getUser().getId()),
                new Trigger(Optional.ofNullable(payload.getTriggerId()).orElse("")));
    }

    /** Several people or options are separated by blanks, which their ids don't have. */
    private static Stream<String> value(ViewState.Value field) {
        return Stream.of(
                        Optional.ofNullable(field.getValue()),
                        Optional.ofNullable(field.getSelectedOption()).map(ViewState.SelectedOption::getValue),
                        Optional.ofNullable(field.getSelectedUser()),
                        Optional.ofNullable(field.getSelectedUsers()).map(users -> String.join(" ", users)),
                        Optional.ofNullable(field.getSelectedConversation()),
                        Optional.ofNullable(field.getSelectedDate()),
                        Optional.ofNullable(field.getSelectedTime()),
                        Optional.ofNullable(field.getSelectedOptions()).map(Incoming::values))
                .flatMap(Optional::stream);
    }

    private static String values(List<ViewState.SelectedOption> options) {
        return options.stream().map(ViewState.SelectedOption::getValue).collect(Collectors.joining(" "));
    }
}
