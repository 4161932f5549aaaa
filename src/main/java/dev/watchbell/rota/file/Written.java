package dev.watchbell.rota.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Something that stands in a rota file, with its place; what can't be read is complained of and left empty. */
final class Written {
    private static final int LONGEST = 200;
    private static final Set<Tag> ORDINARY = Set.of(
            Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ, Tag.MERGE, Tag.BINARY);

    private final Node node;
    private final int line;
    private final String what;
    private final Complaints complaints;

    /** @param what how sentences call it, such as {@code time_zone} or {@code a layer} */
    Written(Node node, String what, Complaints complaints) {
        this(node, lineOf(node), what, complaints);
    }

    private Written(Node node, int line, String what, Complaints complaints) {
        this.node = node;
        this.line = line;
        this.what = what;
        this.complaints = complaints;
    }

    String what() {
        return what;
    }

    void refuse(String sentence) {
        complaints.add(line, sentence);
    }

    /** True for {@code null} and {@code ~}, and where nothing stands at all. */
    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** True where nothing stands at all. */
    boolean isMissing() {
        return isNull()
                && node instanceof ScalarNode scalar
                && scalar.getValue().isEmpty();
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isWholeNumber() {
        return node.getTag().equals(Tag.INT);
    }

    Optional<String> text() {
        if (!isOrdinary()) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar) || isNull()) {
            refuse(what + (isMissing() ? " has nothing after it" + hashHint() : " must be text"));
            return Optional.empty();
        }
        String value = scalar.getValue();
        if (value.isBlank()) {
            refuse(what + " can't be blank");
        } else if (value.codePointCount(0, value.length()) > LONGEST) {
            refuse(what + " is longer than " + LONGEST + " characters");
        } else if (value.codePoints().anyMatch(one -> Character.getType(one) == Character.SURROGATE)) {
            refuse(what + " has half a character in it");
        } else if (value.codePoints().anyMatch(Character::isISOControl)) {
            refuse(what + " has a line break or a control character in it");
        } else {
            return Optional.of(value);
        }
        return Optional.empty();
    }

    List<Written> list(String entry) {
        if (!isOrdinary()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            refuse(what + " must be a list");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(one -> new Written(one, entry, complaints))
                .toList();
    }

    /** What stands under each name, names as the file has them; one that comes twice is refused. */
    Map<String, Written> named() {
        var named = new LinkedHashMap<String, Written>();
        if (!isOrdinary()) {
            return named;
        }
        if (!(node instanceof MappingNode mapping)) {
            refuse(what + " must have names and values, such as \"name: value\"");
            return named;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            new Written(tuple.getKeyNode(), "a name", complaints).text().ifPresent(name -> put(named, name, tuple));
        }
        return named;
    }

    /** As {@link #named}, with known names only. */
    Fields fields(Set<String> known) {
        return fields(names -> known);
    }

    /** As {@link #named}, with names only that are known where these names stand together. */
    Fields fields(UnaryOperator<Set<String>> knownAmong) {
        Map<String, Written> named = named();
        Set<String> known = knownAmong.apply(Set.copyOf(named.keySet()));
        named.forEach((name, value) -> {
            if (!known.contains(name)) {
                value.refuse(Say.quoted(name) + " is not known in " + what + "; " + Guess.hint(name, known));
            }
        });
        named.keySet().retainAll(known);
        return new Fields(this, named);
    }

    private void put(Map<String, Written> named, String name, NodeTuple tuple) {
        int at = lineOf(tuple.getKeyNode());
        if (named.containsKey(name)) {
            complaints.add(at, Say.quoted(name) + " is written twice in " + what);
            return;
        }
        named.put(name, new Written(tuple.getValueNode(), at, name, complaints));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Tags can ask for any Java type elsewhere; here nothing is built from them, and nobody needs them. */
    private boolean isOrdinary() {
        boolean ordinary = ORDINARY.contains(node.getTag());
        if (!ordinary) {
            refuse("tags such as " + node.getTag().getValue() + " aren't used in rota files");
        }
        return ordinary;
    }

    private String hashHint() {
        return what.equals("channel") ? "; a # outside of quotes begins a comment, so write \"#name\"" : "";
    }
}
