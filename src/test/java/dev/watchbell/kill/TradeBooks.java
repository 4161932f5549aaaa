package dev.watchbell.kill;

import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Journal;
import dev.watchbell.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Holds swaps against the covers that they laid, and what was noted and recapped against what stands in the channel. */
final class TradeBooks {
    private static final Pattern RECAP = Pattern.compile("Recap (\\d+): .*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("Note by \\w+: (note \\w+).*", Pattern.DOTALL);

    private final Database database;
    private final List<Seen> seen;
    private final Map<String, Integer> numbers = new TreeMap<>();

    TradeBooks(Database database, List<Seen> everything) {
        this.database = database;
        this.seen = everything.stream()
                .filter(one -> one.kind() == Journal.Kind.SAID && one.from().equals("watchbell") && !one.ephemeral())
                .toList();
    }

    /** A swap, and how many of its two covers were laid, and taken back. */
    private record Legs(long swap, String state, int laid, int back) {}

    List<String> complaints(List<People> people) {
        List<String> wrong = new ArrayList<>();
        legs().stream().filter(one -> !whole(one)).forEach(one -> wrong.add("half of a swap: " + one));
        legs().forEach(one -> numbers.merge("swaps " + one.state, 1, Integer::sum));
        recaps(wrong);
        notes(people, wrong);
        return wrong;
    }

    private static boolean whole(Legs legs) {
        return switch (legs.state) {
            case "agreed" -> legs.laid == 2 && legs.back == 0;
            case "undone" -> legs.laid == 2 && legs.back == 2;
            default -> legs.laid == 0;
        };
    }

    private List<Legs> legs() {
        return database.with(sql -> sql.createQuery("""
                        select s.id, s.state, count(c.id) as laid, count(c.cancelled_at) as back
                        from swap s left join cover c on c.cause = 'swap/' || s.id group by s.id, s.state""")
                .map((row, context) ->
                        new Legs(row.getLong("id"), row.getString("state"), row.getInt("laid"), row.getInt("back")))
                .list());
    }

    private record Told(String channel, int recaps) {}

    private void recaps(List<String> wrong) {
        List<Told> incidents =
                database.with(sql -> sql.createQuery("select channel, recaps from incident where channel is not null")
                        .map((row, context) -> new Told(row.getString("channel"), row.getInt("recaps")))
                        .list());
        for (Told incident : incidents) {
            List<Integer> there = seen.stream()
                    .filter(one -> one.channel().equals(incident.channel))
                    .map(one -> RECAP.matcher(one.text()))
                    .filter(Matcher::matches)
                    .map(recap -> Integer.valueOf(recap.group(1)))
                    .toList();
            List<Integer> wanted =
                    IntStream.rangeClosed(1, incident.recaps).boxed().toList();
            if (!there.equals(wanted)) {
                wrong.add("recaps of " + incident.channel + ": " + there + ", not " + wanted);
            }
            numbers.merge("recaps", there.size(), Integer::sum);
        }
    }

    private void notes(List<People> people, List<String> wrong) {
        Map<String, Integer> there = new TreeMap<>();
        seen.stream()
                .map(one -> NOTE.matcher(one.text()))
                .filter(Matcher::matches)
                .forEach(note -> there.merge(note.group(1), 1, Integer::sum));
        there.forEach((note, times) -> {
            if (times != 1) {
                wrong.add(note + " stands there " + times + " times");
            }
        });
        for (People some : people) {
            some.noted().stream()
                    .filter(note -> !there.containsKey(note))
                    .forEach(note -> wrong.add(note + ": they were told that it is noted, and it isn't there"));
            numbers.merge("notes acknowledged", some.noted().size(), Integer::sum);
            numbers.merge(
                    "notes of unknown outcome, done",
                    (int) some.typed().stream()
                            .filter(note -> !some.noted().contains(note) && there.containsKey(note))
                            .count(),
                    Integer::sum);
        }
    }

    Map<String, Integer> numbers() {
        return numbers;
    }
}
