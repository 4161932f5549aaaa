package dev.watchbell.rota.file;

import dev.watchbell.people.PersonId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people of the team as its file lists them: only they can be on call.
 *
 * @param strict false for what is history: those who were on call then may have left the team
 */
record Members(Set<PersonId> all, boolean strict) {

    static Members read(Optional<Written> written) {
        return read(written, "members");
    }

    /** @param where the list that is read, as its file calls it */
    static Members read(Optional<Written> written, String where) {
        Set<PersonId> members = new LinkedHashSet<>();
        for (Written one : written.map(list -> list.list("a member")).orElse(List.of())) {
            one.text().map(PersonId::new).ifPresent(person -> {
                if (!members.add(person)) {
                    one.refuse(Say.quoted(person.value()) + " is in " + where + " twice");
                }
            });
        }
        return new Members(Collections.unmodifiableSet(members), true);
    }

    /** These, and those who were before. */
    Members once() {
        return new Members(all, false);
    }

    /** These, and those others. */
    Members and(Set<PersonId> others) {
        Set<PersonId> both = new LinkedHashSet<>(all);
        both.addAll(others);
        return new Members(Collections.unmodifiableSet(both), strict);
    }

    Optional<PersonId> find(Written user) {
        return user.text().flatMap(text -> {
            var person = new PersonId(text);
            if (!strict || all.contains(person)) {
                return Optional.of(person);
            }
            List<String> known = all.stream().map(PersonId::value).toList();
            String hint = Guess.closest(text, known)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("add them there first");
            user.refuse(Say.quoted(text) + " is not in members; " + hint);
            return Optional.empty();
        });
    }
}
