package dev.watchbell.rota.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a team's rota from the YAML (or JSON) file in which people keep it. */
public final class RotaFile {
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern ESCAPED = Pattern.compile("\\\\.");

    private RotaFile() {}

    /**
     * Reads a team's file from the disk.
     *
     * @throws RotaProblems with everything that is wrong with the file
     */
    public static RotaDraft read(Path path) {
        return parse(path.toString(), text(path));
    }

    /**
     * Reads a team's file, or the catalogue of services: the one that begins with {@code catalogue:}.
     *
     * @throws RotaProblems with everything that is wrong with the file
     */
    public static FileDraft either(Path path) {
        String file = path.toString();
        Node root = composed(file, text(path));
        var complaints = new Complaints(file);
        FileDraft draft = CatalogueReader.isOne(root)
                ? CatalogueReader.read(new Written(root, "a catalogue", complaints))
                : TeamReader.read(new Written(root, "a rota file", complaints));
        complaints.raise();
        return draft;
    }

    /**
     * Reads what stands in a file.
     *
     * @param file how sentences about it call the file
     * @throws RotaProblems with everything that is wrong with the text
     */
    public static RotaDraft parse(String file, String text) {
        Node root = composed(file, text);
        var complaints = new Complaints(file);
        RotaDraft draft = TeamReader.read(new Written(root, "a rota file", complaints));
        complaints.raise();
        return draft;
    }

    /** Only nodes, never objects: nothing in a file can name a type to build. Size, depth and aliases have limits. */
    private static Node composed(String file, String text) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_BYTES);
        limits.setNestingDepthLimit(20);
        limits.setMaxAliasesForCollections(50);
        @Nullable Node root;
        try {
            root = new Yaml(limits).compose(new StringReader(asYaml(text)));
        } catch (MarkedYAMLException notYaml) {
            throw Complaints.of(file + ":" + (notYaml.getProblemMark().getLine() + 1), sentence(notYaml));
        } catch (ReaderException unprintable) {
            throw Complaints.of(
                    file,
                    "has a character in it that YAML doesn't allow: U+"
                            + String.format("%04X", unprintable.getCodePoint()));
        } catch (YAMLException beyondLimits) {
            throw Complaints.of(file, "is nested too deep, too large or full of aliases: " + beyondLimits.getMessage());
        }
        if (root == null) {
            throw Complaints.of(
                    file + ":1", "the file is empty; it begins with team:, name:, and ends with schedules:");
        }
        return root;
    }

    /** What JSON has and YAML lacks: tabs between tokens (inside of strings they are escaped), and {@code \\/} for a slash. */
    private static String asYaml(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return text;
        }
        return ESCAPED.matcher(text.replace('\t', ' '))
                .replaceAll(escaped -> Matcher.quoteReplacement(escaped.group().equals("\\/") ? "/" : escaped.group()));
    }

    private static String sentence(MarkedYAMLException notYaml) {
        String problem = String.valueOf(notYaml.getProblem());
        if (problem.contains("TAB")) {
            return "a tab can't stand here; use spaces";
        }
        if (problem.contains("'@'")) {
            return "put quotes around what begins with @, such as \"@ana\"";
        }
        return "this is no YAML: " + problem;
    }

    private static String text(Path path) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            throw Complaints.of(file, "is a folder; name a file in it");
        }
        if (!Files.exists(path)) {
            throw Complaints.of(file, "there is no such file");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw Complaints.of(file, "can't be read: " + unreadable.getMessage());
        }
        if (bytes.length > MOST_BYTES) {
            throw Complaints.of(file, "is larger than 1 MB; one file holds one team");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw Complaints.of(file, "is not UTF-8 text; save it as UTF-8");
        }
    }
}
