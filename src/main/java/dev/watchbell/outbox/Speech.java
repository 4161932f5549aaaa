package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.Trouble;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.MessageJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says a message: edits it where it stands; looks for it where it may have been said; else posts it. */
final class Speech {
    private static final Logger LOG = LoggerFactory.getLogger(Speech.class);

    /** Slack's clock, the database's and ours differ by less. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final int TRIES_FOR_PICTURES = 3;

    private final SlackClient slack;
    private final OutboxStore rows;
    private final ClaimStore claims;

    Speech(SlackClient slack, OutboxStore rows, ClaimStore claims) {
        this.slack = slack;
        this.rows = rows;
        this.claims = claims;
    }

    /** The method that says it, whatever must be called before. */
    static String method(Due due) {
        return due.stands().isPresent() ? "chat.update" : "chat.postMessage";
    }

    Said say(Due due) {
        return say(due, MessageJson.read(due.content()));
    }

    /** Slack didn't take what we made of it: the same without its pictures, and where it has none in short and without blocks. */
    Said sayPlainly(Due due) {
        Message message = MessageJson.read(due.content());
        return say(due, message.hasPictures() ? message.withoutPictures() : message.plainly());
    }

    /** Slack may still be looking through its picture, and takes it in some seconds. */
    boolean mayBeTakenSoon(Due due) {
        return due.attempts() < TRIES_FOR_PICTURES
                && MessageJson.read(due.content()).hasPictures();
    }

    private Said say(Due due, Message message) {
        Optional<Said> stands = due.stands();
        if (stands.isPresent()) {
            slack.update(stands.get().channel(), stands.get().ts(), message);
            return stands.get();
        }
        ChannelId channel = channel(due);
        return due.begunAt().isPresent()
                ? sayUnlessSaid(due, channel, message, due.begunAt().get())
                : post(due, channel, message);
    }

    private Said sayUnlessSaid(Due due, ChannelId channel, Message message, Instant begunAt) {
        try {
            Optional<String> ts = slack.find(channel, due.id(), begunAt.minus(CLOCKS_DIFFER));
            return ts.isPresent() ? new Said(channel, ts.get()) : post(due, channel, message);
        } catch (SlackFailure failure) {
            if (!failure.method().equals("conversations.history") || canLookLater(failure.trouble())) {
                throw failure;
            }
            LOG.warn(
                    "message may be said twice subject={} conversation={} error={}",
                    due.subject(),
                    channel,
                    failure.error());
            return post(due, channel, message.possibleRepeat());
        }
    }

    private static boolean canLookLater(Trouble trouble) {
        return trouble == Trouble.TEMPORARY || trouble == Trouble.AMBIGUOUS;
    }

    private Said post(Due due, ChannelId channel, Message message) {
        var posted = slack.postMessage(channel, message, due.id());
        return new Said(posted.channel(), posted.ts());
    }

    /** A person's direct messages are opened once, and known from then on. */
    private ChannelId channel(Due due) {
        String id = due.conversation().id();
        if (!id.startsWith("U") && !id.startsWith("W")) {
            return new ChannelId(id);
        }
        Optional<ChannelId> known = due.channel().or(() -> rows.direct(due.conversation()));
        ChannelId channel = known.orElseGet(() -> slack.openDirect(new PersonId(id)));
        if (known.isEmpty()) {
            claims.found(due, channel);
        }
        return channel;
    }
}
