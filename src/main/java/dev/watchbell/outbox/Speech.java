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
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says a message: edits it where it stands; looks for it where it may have been said; else posts it. */
final class Speech {
    private static final Logger LOG = LoggerFactory.getLogger(Speech.class);

    /** Slack's clock and ours differ by less, also where somebody has set ours an hour ahead. */
    static final Duration CLOCKS_DIFFER = Duration.ofHours(2);

    /** From then on a message says that it is late: everyday rests and retries take less. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private static final int TRIES_FOR_PICTURES = 3;
    private static final String LOOK = "conversations.history";

    private final SlackClient slack;
    private final OutboxStore rows;
    private final ClaimStore claims;
    private final HoldStore holds;
    private final InstantSource clock;

    Speech(SlackClient slack, OutboxStore rows, ClaimStore claims, HoldStore holds, InstantSource clock) {
        this.slack = slack;
        this.rows = rows;
        this.claims = claims;
        this.holds = holds;
        this.clock = clock;
    }

    /** What led up to saying it took so long that somebody else may be saying it. */
    static final class LeaseLost extends RuntimeException {
        LeaseLost() {
            super("the lease ran out before the message was posted");
        }
    }

    /** The method that says it, whatever must be called before. */
    static String method(Due due) {
        return due.stands().isPresent() ? "chat.update" : "chat.postMessage";
    }

    Spoken say(Due due) {
        return say(due, MessageJson.read(due.content()));
    }

    /** Slack didn't take what we made of it: the same without its pictures, and where it has none in short and without blocks. */
    Spoken sayPlainly(Due due) {
        Message message = MessageJson.read(due.content());
        return say(due, message.hasPictures() ? message.withoutPictures() : message.plainly());
    }

    /** Slack may still be looking through its picture, and takes it in some seconds. */
    boolean mayBeTakenSoon(Due due) {
        return due.attempts() < TRIES_FOR_PICTURES
                && MessageJson.read(due.content()).hasPictures();
    }

    private Spoken say(Due due, Message message) {
        Optional<Said> stands = due.stands();
        if (stands.isPresent()) {
            slack.update(stands.get().channel(), stands.get().ts(), message);
            return new Spoken(stands.get(), true);
        }
        ChannelId channel = channel(due);
        return due.begunAt().isPresent()
                ? sayUnlessSaid(due, channel, message, due.begunAt().get())
                : post(due, channel, message);
    }

    private Spoken sayUnlessSaid(Due due, ChannelId channel, Message message, Instant begunAt) {
        try {
            Optional<Spoken> said = look(due, channel, begunAt);
            return said.isPresent() ? said.get() : post(due, channel, message);
        } catch (SlackFailure failure) {
            if (!cantEverLook(failure)) {
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

    /** Whether it was said after all since then; empty also where we can't look. */
    Optional<Spoken> find(Due due, Instant begunAt) {
        try {
            return look(due, channel(due), begunAt);
        } catch (SlackFailure failure) {
            if (!cantEverLook(failure)) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    /** Since it was begun it may have been written anew, which isn't what stands there. */
    private Optional<Spoken> look(Due due, ChannelId channel, Instant begunAt) {
        holds.keep(LOOK, clock.instant());
        return slack.find(channel, due.id(), begunAt.minus(CLOCKS_DIFFER))
                .map(ts -> new Spoken(new Said(channel, ts), due.revision() == 1));
    }

    /** A revoked token isn't about looking: what it keeps from being looked for waits until it is mended. */
    private static boolean cantEverLook(SlackFailure failure) {
        boolean waits =
                Set.of(Trouble.TEMPORARY, Trouble.AMBIGUOUS, Trouble.APP_DEAD).contains(failure.trouble());
        return failure.method().equals(LOOK) && (!waits || Delivery.aboutThisAlone(failure));
    }

    /** Opening and looking may have taken long: what nobody else says is ours to say, for as long as a call can take. */
    private Spoken post(Due due, ChannelId channel, Message message) {
        if (!claims.renew(due)) {
            throw new LeaseLost();
        }
        var posted = slack.postMessage(channel, dated(due, message), due.id());
        return new Spoken(new Said(posted.channel(), posted.ts()), true);
    }

    private Message dated(Due due, Message message) {
        Instant now = clock.instant();
        boolean late = !due.wantedAt().plus(LATE).isAfter(now) && !Fold.isLine(due.subject());
        return late ? message.remarked(PassedMessages.late(due.wantedAt(), now)) : message;
    }

    /** A person's direct messages are opened once, and known from then on. */
    private ChannelId channel(Due due) {
        String id = due.conversation().id();
        if (!id.startsWith("U") && !id.startsWith("W")) {
            return new ChannelId(id);
        }
        return due.channel().or(() -> rows.direct(due.conversation())).orElseGet(() -> open(new PersonId(id)));
    }

    private ChannelId open(PersonId person) {
        holds.keep("conversations.open", clock.instant());
        return slack.openDirect(person);
    }
}
