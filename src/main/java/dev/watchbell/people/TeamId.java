package dev.watchbell.people;

import java.util.Locale;
import java.util.Optional;

/** A team by its short name, such as {@code payments}: lower case, digits, {@code -} and {@code _}. */
public record TeamId(String value) {
    public TeamId {
        if (!value.matches("[a-z0-9][a-z0-9_-]{0,39}")) {
            throw new IllegalArgumentException(
                    "a team's short name is lower case letters, digits, - and _, not " + value);
        }
    }

    /** Empty where no team can have that short name. */
    public static Optional<TeamId> of(String written) {
        try {
            return Optional.of(new TeamId(written.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
