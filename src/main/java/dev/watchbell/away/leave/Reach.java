package dev.watchbell.away.leave;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;

/** How far a calendar's address may lead. */
public enum Reach {
    /** The internet, by https, and nothing inside of the network that the bot runs in. */
    INTERNET,
    /** This machine as well, by http: for the playground and for tests alone. */
    THIS_MACHINE_TOO;

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /** Where Slack is a playground on this machine, calendars may be on it too; beside the real Slack they may not. */
    public static Reach beside(URI slack) {
        return HERE.contains(slack.getHost()) ? THIS_MACHINE_TOO : INTERNET;
    }

    /** Whether that may be asked at all; where the host's name leads is looked at when it is resolved. */
    boolean allows(String scheme, String host) {
        return scheme.equals("https") || (this == THIS_MACHINE_TOO && HERE.contains(host));
    }

    boolean allows(InetAddress address) {
        return PublicAddress.is(address) || (this == THIS_MACHINE_TOO && address.isLoopbackAddress());
    }
}
