package dev.watchbell.people;

/** A person, as Slack knows them ({@code U...} or {@code W...}); in a rota file read on its own, as the file writes them. */
public record PersonId(String value) {
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person's id can't be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
