package dev.watchbell.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prometheus' text format 0.0.4, read as strictly as its page says: each sample belongs to a family that was announced with HELP and
 * TYPE, a family stands in one piece, and no sample comes twice.
 *
 * @param types of families by name
 * @param samples by name and labels, the labels in alphabetical order: {@code name{a="1",b="2"}}
 */
record PrometheusText(Map<String, String> types, Map<String, Double> samples) {
    private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
    private static final Pattern HELP = Pattern.compile("# HELP (" + NAME + ") (\\S.*)");
    private static final Pattern TYPE = Pattern.compile("# TYPE (" + NAME + ") (counter|gauge|histogram|summary)");
    private static final Pattern SAMPLE = Pattern.compile("(" + NAME + ")(?:\\{(.*)\\})? (\\S+)");
    private static final Pattern LABEL =
            Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\[\\\\n\"])*)\"(?:,|$)");

    static PrometheusText read(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the last line ends with a line feed");
        }
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, Double> samples = new HashMap<>();
        Set<String> helped = new HashSet<>();
        String family = "";
        for (String line : text.lines().toList()) {
            Matcher help = HELP.matcher(line);
            Matcher type = TYPE.matcher(line);
            Matcher sample = SAMPLE.matcher(line);
            if (help.matches()) {
                require(helped.add(help.group(1)), "two HELP lines", line);
            } else if (type.matches()) {
                family = type.group(1);
                require(helped.contains(family), "TYPE without HELP", line);
                require(types.put(family, type.group(2)) == null, "a family in two pieces", line);
            } else {
                require(sample.matches(), "no such line", line);
                require(family.equals(family(sample.group(1), types)), "outside of its family", line);
                String key = sample.group(1) + labels(sample.group(2), line);
                require(samples.put(key, number(sample.group(3))) == null, "a sample twice", line);
            }
        }
        return new PrometheusText(types, samples);
    }

    double value(String sample) {
        Double value = samples.get(sample);
        if (value == null) {
            throw new IllegalArgumentException("no " + sample + " in " + samples.keySet());
        }
        return value;
    }

    /** Nothing was counted where there is no such sample yet. */
    double count(String sample) {
        return samples.getOrDefault(sample, 0.0);
    }

    private static String family(String name, Map<String, String> types) {
        String bare = name.replaceFirst("_(bucket|count|sum)$", "");
        return "histogram".equals(types.get(bare)) || "summary".equals(types.get(bare)) ? bare : name;
    }

    private static String labels(String written, String line) {
        if (written == null) {
            return "";
        }
        Map<String, String> labels = new TreeMap<>();
        Matcher label = LABEL.matcher(written);
        int end = 0;
        while (label.find()) {
            require(label.start() == end, "not labels", line);
            require(labels.put(label.group(1), label.group(2)) == null, "a label twice", line);
            end = label.end();
        }
        require(end == written.length(), "not labels", line);
        StringBuilder all = new StringBuilder();
        labels.forEach((name, value) -> all.append(all.isEmpty() ? "" : ",")
                .append(name)
                .append("=\"")
                .append(value)
                .append('"'));
        return "{" + all + "}";
    }

    private static double number(String written) {
        return switch (written) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(written);
        };
    }

    private static void require(boolean holds, String rule, String line) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + line);
        }
    }
}
