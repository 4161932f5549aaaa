package dev.watchbell.reminder.wish;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.PingSettings;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each person has added to their teams' pings, or muted. The start of a watch is told to everybody. */
public final class Wishes {
    static final String BEFORE = "before";
    static final String END = "end";

    private final Database database;
    private final WishStore store;

    public Wishes(Database database) {
        this.database = database;
        this.store = new WishStore(database);
    }

    /** What that person is told by a team of these settings. */
    public Wish of(PersonId person, PingSettings team) {
        return wish(store.of(person), team);
    }

    private static Wish wish(Map<String, Boolean> own, PingSettings team) {
        boolean all = own.getOrDefault(BEFORE, true);
        Stream<Duration> teams = team.before().stream().filter(lead -> all && own.getOrDefault(lead.toString(), true));
        List<Duration> before = Stream.concat(teams, added(own))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Wish(before, own.getOrDefault(END, true));
    }

    private static Stream<Duration> added(Map<String, Boolean> own) {
        return own.entrySet().stream()
                .filter(one -> one.getValue() && one.getKey().startsWith("P"))
                .map(one -> Duration.parse(one.getKey()));
    }

    /** The longest time before a watch that anybody has added. */
    public Optional<Duration> longest() {
        return store.added().stream().map(Duration::parse).max(Comparator.naturalOrder());
    }

    /** Does what was typed, for that person. */
    void change(PersonId person, TypedWish typed) {
        database.transact(() -> {
            if (typed instanceof TypedWish.Add add) {
                store.put(person, add.lead().toString(), true);
            } else if (typed instanceof TypedWish.Mute mute) {
                store.put(person, mute.lead().toString(), false);
            } else if (typed instanceof TypedWish.MuteAll) {
                store.forget(person);
                store.put(person, BEFORE, false);
            } else if (typed instanceof TypedWish.End end) {
                store.put(person, END, end.wanted());
            } else if (typed instanceof TypedWish.Usual) {
                store.forget(person);
            }
        });
    }
}
