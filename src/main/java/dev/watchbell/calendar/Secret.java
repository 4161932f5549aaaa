package dev.watchbell.calendar;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The part of an address that nobody can guess; it shows itself to nobody who prints it. */
record Secret(String value) {
    private static final int BYTES = 32;

    static Secret fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** All that is kept of it: 256 random bits can't be found again by trying, so no salt is needed. */
    String hash() {
        return Fingerprint.of(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
