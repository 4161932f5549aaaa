package dev.watchbell.metrics;

import dev.watchbell.store.Connections;
import java.time.Duration;
import java.util.Optional;

/**
 * How the bot stands at the moment of a look.
 *
 * @param pending messages and errands that wait
 * @param held those of them that wait for another try, or because Slack asked for rest
 * @param kept messages that Slack won't take, for somebody to look at
 * @param oldest how long the oldest of them has waited
 * @param refused whether Slack takes nothing from the bot
 * @param timer whether every bell is rung in time
 * @param socket whether the socket to Slack is open; empty where Slack calls over HTTP
 */
public record Standing(
        int pending,
        int held,
        int kept,
        Optional<Duration> oldest,
        boolean refused,
        boolean timer,
        Optional<Boolean> socket,
        Connections connections) {}
