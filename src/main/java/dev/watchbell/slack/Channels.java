package dev.watchbell.slack;

import com.slack.api.model.Conversation;
import dev.watchbell.people.ChannelId;
import java.util.Optional;

/** Channels by the name people give them. */
public final class Channels {
    private final SlackClient slack;

    public Channels(SlackClient slack) {
        this.slack = slack;
    }

    /** The channel of that id or name, with or without #; asks Slack page by page, so never while somebody waits. */
    public Optional<ChannelId> find(String written) {
        String name = written.startsWith("#") ? written.substring(1) : written;
        return slack.channels().stream()
                .filter(channel -> !channel.isArchived())
                .filter(channel -> name.equals(channel.getName()) || written.equals(channel.getId()))
                .map(Conversation::getId)
                .map(ChannelId::new)
                .findFirst();
    }
}
