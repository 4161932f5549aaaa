package dev.watchbell.slack;

import dev.watchbell.people.ChannelId;
import dev.watchbell.store.Database;
import java.net.URI;
import java.util.Optional;

/** Links to messages, made here rather than asked for one by one. */
public final class Permalinks {
    private final Database database;
    private final SlackClient slack;

    public Permalinks(Database database, SlackClient slack) {
        this.database = database;
        this.slack = slack;
    }

    /** Learns the workspace's address from Slack; it stays known while Slack is away. */
    public void learn() {
        String url = slack.whoWeAre().getUrl();
        database.transact(() -> database.use(handle -> {
            handle.execute("delete from workspace");
            handle.execute("insert into workspace (url) values (?)", url);
        }));
    }

    /** Where that message stands; empty until the workspace's address was learnt. */
    public Optional<URI> to(ChannelId channel, String ts) {
        return database.with(handle -> handle.createQuery("select url from workspace")
                .mapTo(String.class)
                .findFirst()
                .map(url -> URI.create(url + "archives/" + channel.value() + "/p" + ts.replace(".", ""))));
    }
}
