package dev.watchbell.rota.ask;

import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Rota;
import dev.watchbell.slack.message.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What people are called in a picture: no two the same, each in letters that can be drawn.
 *
 * @param drawable whether there is a letter for each of a name's characters
 */
public record PictureNames(People people, Predicate<String> drawable) {
    private static final int LONGEST = 60;

    /** Breaks, and orders to write from right to left. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

    /** Everybody in those rotas. */
    Map<PersonId, String> of(Collection<Rota> rotas) {
        Map<PersonId, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Rota rota : rotas) {
            for (PersonId person : rota.people()) {
                if (!names.containsKey(person)) {
                    String name = name(person);
                    String unlike = taken.add(name) ? name : name + " (" + handle(person) + ")";
                    taken.add(unlike);
                    names.put(person, unlike);
                }
            }
        }
        return names;
    }

    /** The text on one line; where our letters lack some of it, the other. */
    String drawn(String text, String otherwise) {
        String plain = plain(text);
        return plain.isEmpty() || !drawable.test(plain) ? otherwise : plain;
    }

    String plain(String text) {
        return Text.cut(UNSEEN.matcher(text).replaceAll(" ").strip(), LONGEST);
    }

    private String name(PersonId person) {
        return drawn(people.name(person), handle(person));
    }

    private String handle(PersonId person) {
        return people.known().apply(person).map(Person::handle).map(this::plain).orElse(person.value());
    }
}
