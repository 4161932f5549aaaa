package dev.watchbell.incident;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The name of an incident's channel: {@code inc-20260302-checkout-is-slow}, in the characters that Slack takes. */
final class ChannelName {
    private static final int SLUG = 50;

    private ChannelName() {}

    /** Of the date in that zone and the title; a title without a letter or digit that Slack takes leaves the date alone. */
    static String of(String title, Instant openedAt, ZoneId zone) {
        String date = LocalDate.ofInstant(openedAt, zone).format(DateTimeFormatter.BASIC_ISO_DATE);
        String slug = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = slug.substring(0, Math.min(SLUG, slug.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "inc-" + date : "inc-" + date + "-" + cut;
    }
}
