package dev.watchbell.slack.directory;

import com.slack.api.model.Conversation;
import dev.watchbell.people.ChannelId;
import dev.watchbell.slack.SlackClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Channels by the name people give them. */
public final class Channels {
    /** Slack allows few lists a minute, and a folder of rota files asks for many channels at once; names may change later. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final SlackClient slack;
    private List<Conversation> listed = List.of();
    private long listedAt;

    public Channels(SlackClient slack) {
        this.slack = slack;
    }

    /** The channel of that id or name, with or without #; may ask Slack page by page, so never while somebody waits. */
    public Optional<ChannelId> find(String written) {
        String name = written.startsWith("#") ? written.substring(1) : written;
        return listed().stream()
                .filter(channel -> !channel.isArchived())
                .filter(channel -> name.equals(channel.getName()) || written.equals(channel.getId()))
                .map(Conversation::getId)
                .map(ChannelId::new)
                .findFirst();
    }

    /** What a channel is called, without the #; empty where it isn't a public one. As slow as {@link #find}. */
    public Optional<String> name(ChannelId channel) {
        return listed().stream()
                .filter(one -> channel.value().equals(one.getId()))
                .map(Conversation::getName)
                .findFirst();
    }

    private synchronized List<Conversation> listed() {
        if (listed.isEmpty() || System.nanoTime() - listedAt > FRESH.toNanos()) {
            listed = slack.channels();
            listedAt = System.nanoTime();
        }
        return listed;
    }
}
