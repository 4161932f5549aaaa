package dev.watchbell.away.leave;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The secret address of a calendar: whoever knows it can read the calendar, so it is never written out in full. */
record LeaveAddress(String value) {
    /** Far longer than any calendar gives out. */
    static final int MOST = 1_000;

    /** The address that somebody pasted, {@code webcal://} read as https; empty where it is none that may be asked. */
    static Optional<LeaveAddress> read(String typed, Reach reach) {
        String text = typed.strip().replaceFirst("^<(.*)>$", "$1").replaceFirst("(?i)^webcals?://", "https://");
        try {
            URI uri = new URI(text);
            boolean whole = uri.getScheme() != null && uri.getHost() != null && uri.getUserInfo() == null;
            return whole
                            && text.length() <= MOST
                            && reach.allows(uri.getScheme().toLowerCase(Locale.ROOT), uri.getHost())
                    ? Optional.of(new LeaveAddress(text))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** What of it may be shown: the host. */
    String host() {
        return URI.create(value).getHost();
    }

    @Override
    public String toString() {
        return host() + "/…";
    }
}
