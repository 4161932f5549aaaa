package dev.watchbell.people;

/** A team by its short name, such as {@code payments}: lower case, digits, {@code -} and {@code _}. */
public record TeamId(String value) {
    public TeamId {
        if (!value.matches("[a-z0-9][a-z0-9_-]{0,39}")) {
            throw new IllegalArgumentException(
                    "a team's short name is lower case letters, digits, - and _, not " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
