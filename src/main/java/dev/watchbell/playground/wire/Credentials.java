package dev.watchbell.playground.wire;

import java.util.UUID;

/** What a bot needs to know to speak with this playground: made up anew for each one, readable, worth nothing elsewhere. */
public record Credentials(String botToken, String appToken, String signingSecret) {
    public static Credentials invented() {
        String random = UUID.randomUUID().toString().substring(0, 8);
        return new Credentials(
                "xoxb-playground-" + random, "xapp-playground-" + random, "playground-signing-secret-" + random);
    }

    @Override
    public String toString() {
        return "Credentials[of a playground]";
    }
}
