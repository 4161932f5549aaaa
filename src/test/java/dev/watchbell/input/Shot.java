package dev.watchbell.input;

/** One connection's worth of bytes, and what may come back for it. */
final class Shot {
    private final String name;
    private final byte[] bytes;
    private final Manner manner;
    private final Due due;

    /** A shot by the name of its kind, to be read in a failure. */
    Shot(String name, byte[] bytes, Manner manner, Due due) {
        this.name = name;
        this.bytes = bytes;
        this.manner = manner;
        this.due = due;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    Manner manner() {
        return manner;
    }

    Due due() {
        return due;
    }

    /** How the bytes are sent. */
    enum Manner {
        /** All at once; the answer is read to its end. */
        WHOLE,
        /** All at once, and then our side is closed: there is no more to come. */
        HALF_CLOSED,
        /** All at once, and the connection is cut before any answer. */
        CUT,
        /** Sent, and then left open with nothing more to come, while others go on. */
        LEFT_OPEN
    }

    /** What may come back; never a failure of ours. */
    enum Due {
        /** 2xx and nothing else, once at least. */
        TAKEN,
        /** 4xx, or an end of the connection; nothing else. */
        REFUSED,
        /** Whatever is not our failure. */
        NO_FAILURE;

        /** 505 is HTTP's word for a version of HTTP that nobody speaks: the client's failure, whatever its number says. */
        private static final int UNHEARD_OF_VERSION = 505;

        boolean allows(int status) {
            return switch (this) {
                case TAKEN -> status >= 200 && status < 300;
                case REFUSED -> status >= 400 && status < 500;
                case NO_FAILURE -> status < 500 || status == UNHEARD_OF_VERSION;
            };
        }
    }
}
