package dev.watchbell.picture;

import dev.watchbell.time.Span;

/**
 * A stretch of time with the same person, or with nobody.
 *
 * @param name as people read it; the same name is the same person, and has the same colour
 * @param aside what may be added where there is room, such as {@code for ana}; often empty
 */
public record Bar(Span span, Kind kind, String name, String aside) {
    /** Why that person is there. */
    public enum Kind {
        TURN,
        /** Somebody has it who wouldn't have it by the layers. */
        COVER,
        NOBODY
    }

    public static Bar turn(Span span, String name) {
        return new Bar(span, Kind.TURN, name, "");
    }

    public static Bar cover(Span span, String name, String aside) {
        return new Bar(span, Kind.COVER, name, aside);
    }

    public static Bar nobody(Span span) {
        return new Bar(span, Kind.NOBODY, "nobody", "");
    }
}
