package dev.watchbell.slack.inbox;

import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Picture;
import dev.watchbell.slack.message.ShownPicture;
import dev.watchbell.slack.message.Text;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures for people: drawn and brought to Slack after the words, which never wait for them and never fail with them. */
public final class Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /** Slack looks through a file before it shows it; so long we wait between tries, and a response_url takes five. */
    private static final List<Duration> AGAIN =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));

    private final SlackClient slack;
    private final Database database;
    private final Afterwards afterwards;

    public Pictures(SlackClient slack, Database database, Afterwards afterwards) {
        this.slack = slack;
        this.database = database;
        this.afterwards = afterwards;
    }

    /**
     * Brings it once the thread's transaction is on disk, and then hands it over to be shown; where anything fails, there is a line in
     * the log and no more.
     *
     * @param shown may be called again when it fails as Slack does
     */
    public void bring(Picture picture, Consumer<ShownPicture> shown) {
        database.afterCommit(() -> afterwards.slowly(Duration.ZERO, () -> draw(picture, shown)));
    }

    private void draw(Picture picture, Consumer<ShownPicture> shown) {
        Optional<byte[]> png = picture.png().get();
        if (png.isEmpty()) {
            return;
        }
        try {
            String alt = Text.within(picture.alt(), Limits.ALT);
            String file = slack.upload("schedule.png", picture.title(), alt, png.get());
            show(new ShownPicture(alt, file), shown, 0);
        } catch (SlackFailure failure) {
            warn(failure);
        }
    }

    private void show(ShownPicture picture, Consumer<ShownPicture> shown, int tries) {
        try {
            shown.accept(picture);
        } catch (SlackFailure failure) {
            if (tries < AGAIN.size()) {
                afterwards.slowly(AGAIN.get(tries), () -> show(picture, shown, tries + 1));
            } else {
                warn(failure);
            }
        }
    }

    private static void warn(SlackFailure failure) {
        LOG.warn("picture not shown, its words stand alone method={} error={}", failure.method(), failure.error());
    }
}
