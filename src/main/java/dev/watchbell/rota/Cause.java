package dev.watchbell.rota;

/** Why a cover is there: a rota file, or a deed such as {@code swap/17}. */
public record Cause(String value) {
    public Cause {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("a cause has 1 to 100 characters, not " + value.length());
        }
    }

    /** Its first word: {@code file}, {@code swap}. */
    String kind() {
        return value.replaceFirst("/.*", "");
    }

    /** The covers that a schedule's own file lists. */
    static Cause file(ScheduleId schedule) {
        return new Cause("file/" + schedule.toString());
    }
}
