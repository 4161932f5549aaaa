package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs errands, each safe to run again. */
final class Errands {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final Set<String> THERE_ALREADY = Set.of("already_in_channel", "cant_invite_self");
    private static final Set<String> ABOUT_THE_CHANNEL =
            Set.of("channel_not_found", "is_archived", "not_in_channel", "method_not_supported_for_channel_type");
    /** Slack's clock and ours differ by less. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final int NAMES_TRIED = 20;

    private final SlackClient slack;
    private final OutboxStore rows;

    Errands(SlackClient slack, OutboxStore rows) {
        this.slack = slack;
        this.rows = rows;
    }

    sealed interface Outcome {
        record Done() implements Outcome {}

        record Opened(ChannelId channel) implements Outcome {}

        /** What it needs isn't there yet. */
        record NotYet() implements Outcome {}
    }

    static String method(Kind kind) {
        return switch (kind) {
            case OPEN_CHANNEL -> "conversations.create";
            case INVITE -> "conversations.invite";
            case SET_TOPIC -> "conversations.setTopic";
            case PIN -> "pins.add";
            case FILL_GROUP -> "usergroups.users.update";
            case SHOW_IN_TOPIC -> "conversations.setTopic";
            case SHOW_IN_BOOKMARK -> "bookmarks.edit";
            case MESSAGE -> throw new IllegalArgumentException("a message is no errand");
        };
    }

    Outcome run(Due due) {
        return switch (due.kind()) {
            case OPEN_CHANNEL -> open(due, ErrandJson.read(due.content(), Errand.OpenChannel.class));
            case INVITE -> invite(ErrandJson.read(due.content(), Errand.Invite.class));
            case SET_TOPIC -> setTopic(ErrandJson.read(due.content(), Errand.SetTopic.class));
            case PIN -> pin(ErrandJson.read(due.content(), Errand.Pin.class));
            case FILL_GROUP -> fill(ErrandJson.read(due.content(), Errand.FillGroup.class));
            case SHOW_IN_TOPIC -> show(ErrandJson.read(due.content(), Errand.ShowInTopic.class));
            case SHOW_IN_BOOKMARK -> show(ErrandJson.read(due.content(), Errand.ShowInBookmark.class));
            case MESSAGE -> throw new IllegalArgumentException("a message is no errand");
        };
    }

    /**
     * Opens it, under the next name where that one is taken; archived channels keep theirs.
     *
     * <p>An attempt that may have happened can be why the name is taken: then a channel of that name that the bot opened since is
     * the one. It takes names that no other errand asks for at the same time, which features see to: they name an incident once.
     */
    private Outcome open(Due due, Errand.OpenChannel errand) {
        if (due.channel().isPresent()) {
            return new Outcome.Opened(due.channel().get());
        }
        for (int number = 1; number <= NAMES_TRIED; number++) {
            String name = number == 1 ? errand.name() : numbered(errand.name(), number);
            Optional<ChannelId> opened = tryToOpen(due, name);
            if (opened.isPresent()) {
                return new Outcome.Opened(opened.get());
            }
        }
        throw new SlackFailure(method(Kind.OPEN_CHANNEL), "name_taken", Optional.empty());
    }

    private Optional<ChannelId> tryToOpen(Due due, String name) {
        try {
            return Optional.of(slack.createChannel(name));
        } catch (SlackFailure failure) {
            if (!failure.error().equals("name_taken")) {
                throw failure;
            }
            return due.begunAt().isPresent()
                    ? slack.ownChannel(name, due.begunAt().get().minus(CLOCKS_DIFFER))
                    : Optional.empty();
        }
    }

    private static String numbered(String name, int number) {
        String suffix = "-" + number;
        return name.substring(0, Math.min(name.length(), 80 - suffix.length())) + suffix;
    }

    private Outcome invite(Errand.Invite errand) {
        if (!errand.people().isEmpty() && !inviteAll(errand.channel(), errand.people())) {
            errand.people().forEach(person -> inviteAll(errand.channel(), List.of(person)));
        }
        return new Outcome.Done();
    }

    /** False where somebody among them can't be invited: Slack then refuses all of them. */
    private boolean inviteAll(ChannelId channel, List<PersonId> people) {
        try {
            slack.invite(channel, people);
            return true;
        } catch (SlackFailure failure) {
            if (!aboutPeople(failure)) {
                throw failure;
            }
            if (people.size() == 1 && !THERE_ALREADY.contains(failure.error())) {
                LOG.warn("not invited channel={} person={} error={}", channel, people.get(0), failure.error());
            }
            return false;
        }
    }

    private static boolean aboutPeople(SlackFailure failure) {
        boolean lasting = failure.trouble() == Trouble.DESTINATION || failure.trouble() == Trouble.UNKNOWN;
        return THERE_ALREADY.contains(failure.error()) || (lasting && !ABOUT_THE_CHANNEL.contains(failure.error()));
    }

    private Outcome setTopic(Errand.SetTopic errand) {
        slack.setTopic(errand.channel(), errand.topic());
        return new Outcome.Done();
    }

    private Outcome fill(Errand.FillGroup errand) {
        slack.signs().people(errand.handle(), errand.people(), errand.otherwise());
        return new Outcome.Done();
    }

    private Outcome show(Errand.ShowInTopic errand) {
        slack.signs().topic(errand.channel(), errand.words());
        return new Outcome.Done();
    }

    private Outcome show(Errand.ShowInBookmark errand) {
        slack.signs()
                .bookmark(
                        errand.channel(),
                        errand.mark(),
                        errand.title(),
                        errand.whose().stream().findFirst());
        return new Outcome.Done();
    }

    private Outcome pin(Errand.Pin errand) {
        Conversation in = Conversation.in(errand.channel());
        Optional<Said> said = rows.said(in, errand.message());
        if (said.isEmpty()) {
            return rows.expected(in, errand.message()) ? new Outcome.NotYet() : new Outcome.Done();
        }
        try {
            slack.pin(said.get().channel(), said.get().ts());
        } catch (SlackFailure failure) {
            if (!failure.error().equals("already_pinned")) {
                throw failure;
            }
        }
        return new Outcome.Done();
    }
}
