package dev.watchbell.people;

/** A conversation in Slack ({@code C...}, {@code G...} or {@code D...}). */
public record ChannelId(String value) {
    public ChannelId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a channel's id can't be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
