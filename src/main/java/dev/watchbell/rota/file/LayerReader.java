package dev.watchbell.rota.file;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Turn;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one layer of a schedule: its rotation, its people and its hours. */
final class LayerReader {
    static final Set<String> LAYER = Say.ordered("name", "time_zone", "rotation", "users", "active");
    static final Set<String> ROTATION = Say.ordered("type", "every", "start");
    private static final int LONGEST = 999_999_999;

    private final Members members;
    private final ZoneId teamZone;

    LayerReader(Members members, ZoneId teamZone) {
        this.members = members;
        this.teamZone = teamZone;
    }

    /** @param number counts from 1; names the layer where the file doesn't */
    Optional<Layer> read(Written written, int number) {
        Fields fields = written.fields(LAYER);
        Optional<String> name = fields.maybe("name").map(Written::text).orElse(Optional.of("layer " + number));
        Optional<ZoneId> zone = fields.maybe("time_zone").map(Times::zone).orElse(Optional.of(teamZone));
        List<PersonId> users = users(fields);
        Optional<Rotation> rotation = fields.needed("rotation", "{ type: weekly, start: 2026-03-02T09:00 }")
                .flatMap(part -> rotation(part, zone.orElse(teamZone), users));
        List<Active> active = fields.maybe("active").map(WindowReader::read).orElse(List.of());
        return name.flatMap(known -> rotation.map(turns -> new Layer(known, turns, active)));
    }

    private List<PersonId> users(Fields fields) {
        var users = new ArrayList<PersonId>();
        fields.needed("users", "[ana, ben]")
                .ifPresent(list ->
                        list.list("a user").forEach(user -> members.find(user).ifPresent(users::add)));
        return users;
    }

    private Optional<Rotation> rotation(Written written, ZoneId zone, List<PersonId> users) {
        Fields fields = written.fields(ROTATION);
        Optional<Turn> turn = fields.needed("type", "weekly").flatMap(this::turn);
        Optional<Integer> every = fields.maybe("every").map(this::every).orElse(Optional.of(1));
        Optional<LocalDateTime> start =
                fields.needed("start", "2026-03-02T09:00").flatMap(Times::local);
        if (turn.isEmpty() || every.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Rotation(turn.get(), every.get(), start.get(), zone, users));
        } catch (IllegalArgumentException broken) {
            written.refuse(String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Turn> turn(Written written) {
        return written.text().flatMap(text -> {
            Optional<Turn> turn = Arrays.stream(Turn.values())
                    .filter(one -> one.word().equals(text))
                    .findFirst();
            if (turn.isEmpty()) {
                List<String> known =
                        Arrays.stream(Turn.values()).map(Turn::word).toList();
                written.refuse(Say.quoted(text) + " is no type of rotation; " + Guess.hint(text, known));
            }
            return turn;
        });
    }

    private Optional<Integer> every(Written written) {
        return written.text().flatMap(text -> {
            if (!written.isWholeNumber() || !text.matches("-?(0|[1-9][0-9]*)")) {
                written.refuse("every must be a whole number, 1 or more, not " + Say.quoted(text));
            } else if (text.startsWith("-") || text.equals("0")) {
                written.refuse("every must be 1 or more, not " + text);
            } else if (text.length() > 9) {
                written.refuse("every can be at most " + LONGEST + ", not " + text);
            } else {
                return Optional.of(Integer.valueOf(text));
            }
            return Optional.empty();
        });
    }
}
