package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.playground.wire.Faults.Fault;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.MessageJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A busy hour with a Slack that goes wrong in every way it knows, and a bot that dies now and then; the seed decides. */
final class Storm {
    static final Map<String, String> PLACES = Map.of(
            "C0PAYMENTS", "#payments",
            "C0PLATFORM", "#platform",
            "C0INCIDENTS", "#incidents",
            "U0ANA", "@ana",
            "U0BEN", "@ben");
    private static final List<String> CALLED = List.of(
            "chat.postMessage", "chat.postMessage", "chat.update", "conversations.history", "conversations.open");
    private static final int STEPS = 120;
    private static final int ROUNDS = 100;

    /** A message as people are to see it in the end. */
    record Due(int number, String place, Urgency urgency, int revision) {
        String words() {
            return "m%d r%d".formatted(number, revision);
        }

        Subject subject() {
            return new Subject("storm/" + number);
        }

        Conversation conversation() {
            return new Conversation(place);
        }
    }

    private final Harbour harbour;
    private final Random random;
    private final List<String> places;
    private final List<Due> due = new ArrayList<>();
    private Outbox outbox;

    Storm(Harbour harbour, long seed) {
        this.harbour = harbour;
        this.random = new Random(seed);
        this.places = PLACES.keySet().stream().sorted().toList();
        this.outbox = harbour.outbox();
    }

    /** Lets it rage, and then the air clear; answers what people are to see. */
    List<Due> rage() {
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> say();
                case 4, 5 -> edit();
                case 6, 7 -> goWrong();
                case 8 -> dieOrNot();
                default -> harbour.clock.advance(Duration.ofSeconds(random.nextInt(40)));
            }
            if (random.nextBoolean()) {
                int said = outbox.sayDue();
                harbour.clock.advance(Duration.ofMillis(500L + said));
            }
        }
        harbour.faults.heal();
        calm();
        return List.copyOf(due);
    }

    private void calm() {
        for (int round = 0; round < ROUNDS && outbox.pending() > 0; round++) {
            harbour.clock.advance(Duration.ofSeconds(61));
            int said = outbox.sayDue();
            harbour.clock.advance(Duration.ofSeconds(said));
        }
        outbox.close();
    }

    private void say() {
        int chosen = random.nextInt(10);
        Urgency urgency = chosen == 0 ? Urgency.NOW : chosen < 3 ? Urgency.LATER : Urgency.SOON;
        Due one = new Due(due.size() + 1, places.get(random.nextInt(places.size())), urgency, 1);
        due.add(one);
        outbox.say(one.conversation(), one.subject(), one.urgency(), Message.of(one.words()));
    }

    private void edit() {
        if (!due.isEmpty()) {
            Due old = due.get(random.nextInt(due.size()));
            Due newer = new Due(old.number(), old.place(), old.urgency(), old.revision() + 1);
            due.set(newer.number() - 1, newer);
            outbox.edit(newer.conversation(), newer.subject(), Message.of(newer.words()));
        }
    }

    private void goWrong() {
        String method = CALLED.get(random.nextInt(CALLED.size()));
        harbour.faults.next(1 + random.nextInt(3), method, fault());
    }

    private Fault fault() {
        List<Fault> all = new ArrayList<>(List.of(
                new Fault.Throttle(1 + random.nextInt(30)),
                new Fault.Throttle(0),
                new Fault.Broken(500),
                new Fault.Broken(503),
                new Fault.HangUp(),
                new Fault.SwallowReply(),
                new Fault.Afterwards(new Fault.Broken(500)),
                new Fault.Afterwards(new Fault.Broken(502)),
                new Fault.Afterwards(new Fault.Refuse("internal_error"))));
        List.of("fatal_error", "internal_error", "service_unavailable", "ratelimited", "token_revoked")
                .forEach(error -> all.add(new Fault.Refuse(error)));
        return all.get(random.nextInt(all.size()));
    }

    /** The process dies before it said what it took from the queue, or after that and before it could write so down. */
    private void dieOrNot() {
        int moment = random.nextInt(3);
        if (moment < 2) {
            var taken = new ClaimStore(harbour.database).claim(2, harbour.clock.instant());
            taken.stream().filter(one -> moment == 1).forEach(this::sayAndTellNobody);
            outbox.close();
            harbour.leasesRunOut();
            outbox = harbour.outbox();
        }
    }

    private void sayAndTellNobody(dev.watchbell.outbox.Due taken) {
        boolean direct = taken.conversation().id().startsWith("U");
        if (taken.begunAt().isEmpty() && taken.ts().isEmpty() && !direct) {
            ChannelId channel = new ChannelId(taken.conversation().id());
            try {
                harbour.slack.postMessage(channel, MessageJson.read(taken.content()), taken.id());
            } catch (dev.watchbell.slack.SlackFailure wrong) {
                // it dies, and doesn't know either
            }
        }
    }
}
