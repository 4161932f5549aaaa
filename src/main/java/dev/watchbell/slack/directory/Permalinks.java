package dev.watchbell.slack.directory;

import dev.watchbell.people.ChannelId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.store.Database;
import java.net.URI;
import java.util.Optional;

/** Links to messages, made here rather than asked for one by one. */
public final class Permalinks {
    private final WorkspaceStore store;
    private final SlackClient slack;

    public Permalinks(Database database, SlackClient slack) {
        this.store = new WorkspaceStore(database);
        this.slack = slack;
    }

    /** Learns the workspace's address from Slack; it stays known while Slack is away. */
    public void learn() {
        store.save(slack.whoWeAre().getUrl());
    }

    /** Where people read what is said there; empty until the workspace's address was learnt. */
    public Optional<URI> to(ChannelId channel) {
        return store.url().map(url -> URI.create(url + "archives/" + channel.value()));
    }

    /** Where that message stands; empty until the workspace's address was learnt. */
    public Optional<URI> to(ChannelId channel, String ts) {
        return store.url().map(url -> URI.create(url + "archives/" + channel.value() + "/p" + ts.replace(".", "")));
    }
}
