package dev.watchbell.slack.inbox;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether what came tells who did what, and where: without that there is nothing to do, and nobody to tell. */
final class Whole {
    private Whole() {}

    static boolean is(Request<?> request) {
        if (request instanceof SlashCommandRequest command) {
            return whole(command.getPayload());
        }
        if (request instanceof BlockActionRequest press) {
            return whole(press.getPayload());
        }
        return !(request instanceof ViewSubmissionRequest submitted) || whole(submitted.getPayload());
    }

    private static boolean whole(SlashCommandPayload command) {
        return there(command.getCommand()) && there(command.getUserId()) && there(command.getChannelId());
    }

    private static boolean whole(BlockActionPayload press) {
        return press.getUser() != null
                && there(press.getUser().getId())
                && (press.getChannel() == null || there(press.getChannel().getId()))
                && press.getActions() != null
                && !press.getActions().isEmpty()
                && press.getActions().get(0) != null
                && there(press.getActions().get(0).getActionId());
    }

    private static boolean whole(ViewSubmissionPayload submitted) {
        return submitted.getUser() != null
                && there(submitted.getUser().getId())
                && submitted.getView() != null
                && there(submitted.getView().getCallbackId())
                && submitted.getView().getState() != null
                && submitted.getView().getState().getValues() != null
                && submitted.getView().getState().getValues().values().stream()
                        .allMatch(fields ->
                                fields != null && fields.values().stream().allMatch(Objects::nonNull));
    }

    private static boolean there(@Nullable String id) {
        return id != null && !id.isBlank();
    }
}
