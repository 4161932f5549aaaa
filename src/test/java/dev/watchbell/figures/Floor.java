package dev.watchbell.figures;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.figures.SlackProcess.Posted;
import dev.watchbell.people.ChannelId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** As many bare posts as a fleet's change takes, with the same client and as many at once as the outbox says. */
final class Floor {
    private static final int AT_ONCE = Integer.getInteger("lateness.atonce", 8);
    private static final String DIRECT =
            "You have the watch on t000000/primary since Mon 23 Nov 15:00, until Mon 23 Nov"
                    + " 15:01 (UTC). Before you: Crew t000000a, whom you can ask.";
    private static final String CHANNEL = "Crew t000000b has the watch on t000000/primary until Mon 23 Nov 15:01 UTC.";

    private static final int WARM_UP = 1_000;

    private final SlackProcess slack;
    private final SlackClient client;

    /** One that is warm. */
    Floor(SlackProcess slack) throws IOException, InterruptedException {
        this.slack = slack;
        this.client = new SlackClient(slack.api(), slack.token());
        post(new Fleet(1, 1), WARM_UP);
    }

    Duration of(Fleet fleet) throws IOException, InterruptedException {
        return post(fleet, 1);
    }

    /** From the first call to when the last one was taken. */
    private Duration post(Fleet fleet, int times) throws IOException, InterruptedException {
        ButtonElement button = Blocks.primary("I have the watch", "reminder.taken", "1");
        Message direct = new Message(
                DIRECT, List.of(Blocks.section("words", DIRECT), Blocks.actions("reminder.answer", List.of(button))));
        Message channel = new Message(CHANNEL, List.of(Blocks.section("words", CHANNEL)));
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<ChannelId> to = new ArrayList<>();
        for (int team = 0; team < fleet.changing() * times; team++) {
            to.add(new ChannelId(Fleet.channel(team / times)));
        }
        List<Posted> unused = slack.posted();
        Instant begun = InstantSource.system().instant();
        to.forEach(one -> {
            threads.execute(() -> client.postMessage(one, direct, UUID.randomUUID()));
            threads.execute(() -> client.postMessage(one, channel, UUID.randomUUID()));
        });
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the floor took too long");
        }
        return slack.posted().stream()
                .map(Posted::at)
                .max(Comparator.naturalOrder())
                .map(last -> Duration.between(begun, last))
                .orElseThrow();
    }
}
