package dev.watchbell.rota;

import java.util.Locale;
import java.util.Optional;

/** A service by its name, such as {@code ledger}; one name is one service, whichever team runs it. */
public record ServiceId(String value) {
    public ServiceId {
        if (!value.matches("[a-z0-9][a-z0-9_-]{0,39}")) {
            throw new IllegalArgumentException(
                    "a service's name is lower case letters, digits, - and _, at most 40, not " + value);
        }
    }

    /** Empty where no service can have that name. */
    public static Optional<ServiceId> of(String written) {
        try {
            return Optional.of(new ServiceId(written.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
