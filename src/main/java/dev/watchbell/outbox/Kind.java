package dev.watchbell.outbox;

import java.util.Locale;

/** What a row of the outbox is: a message, or one of the errands. */
enum Kind {
    MESSAGE,
    OPEN_CHANNEL,
    INVITE,
    SET_TOPIC,
    PIN;

    static Kind of(Errand errand) {
        if (errand instanceof Errand.OpenChannel) {
            return OPEN_CHANNEL;
        }
        if (errand instanceof Errand.Invite) {
            return INVITE;
        }
        return errand instanceof Errand.SetTopic ? SET_TOPIC : PIN;
    }

    static Kind in(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
