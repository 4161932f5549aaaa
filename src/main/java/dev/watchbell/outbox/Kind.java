package dev.watchbell.outbox;

import java.util.Locale;
import java.util.Map;

/** What a row of the outbox is: a message, or one of the errands. */
enum Kind {
    MESSAGE,
    OPEN_CHANNEL,
    INVITE,
    SET_TOPIC,
    PIN,
    FILL_GROUP,
    SHOW_IN_TOPIC,
    SHOW_IN_BOOKMARK;

    private static final Map<Class<? extends Errand>, Kind> ERRANDS = Map.of(
            Errand.OpenChannel.class, OPEN_CHANNEL,
            Errand.Invite.class, INVITE,
            Errand.SetTopic.class, SET_TOPIC,
            Errand.Pin.class, PIN,
            Errand.FillGroup.class, FILL_GROUP,
            Errand.ShowInTopic.class, SHOW_IN_TOPIC,
            Errand.ShowInBookmark.class, SHOW_IN_BOOKMARK);

    static Kind of(Errand errand) {
        return java.util.Objects.requireNonNull(ERRANDS.get(errand.getClass()), "an errand of no kind");
    }

    static Kind in(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
