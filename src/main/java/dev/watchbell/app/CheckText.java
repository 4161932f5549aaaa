package dev.watchbell.app;

import dev.watchbell.check.Checked;
import dev.watchbell.check.rule.Finding;
import dev.watchbell.time.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as lines for a terminal: one to search for, with the rule and the way out under it. */
record CheckText(List<Checked> teams, List<Finding> unowned) {

    boolean hasErrors() {
        return findings().anyMatch(Finding::isError);
    }

    boolean hasFindings() {
        return findings().findAny().isPresent();
    }

    String text() {
        List<String> lines = new ArrayList<>();
        teams.forEach(checked ->
                checked.findings().forEach(finding -> lines.add(lines(finding, when(finding, checked)))));
        unowned.forEach(finding -> lines.add(lines(finding, "")));
        lines.add(end());
        return String.join("\n", lines);
    }

    private static String when(Finding finding, Checked checked) {
        return finding.span()
                .map(span -> "  " + Wording.span(span, checked.zone(), checked.at()))
                .orElse("");
    }

    /** What is a control character in a name writes no line of its own. */
    private static String lines(Finding finding, String when) {
        String severity = finding.rule().severity().name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        finding.about() + "  " + finding.rule().word() + when + "  " + finding.sentence(),
                        "    " + severity + ": " + finding.rule().sentence() + " Source: "
                                + finding.rule().source() + ".",
                        "    fix: " + finding.fix() + ".")
                .map(line -> line.replaceAll("\\p{Cntrl}+", " "))
                .collect(Collectors.joining("\n"));
    }

    private String end() {
        long errors = findings().filter(Finding::isError).count();
        long warnings = findings().count() - errors;
        return (teams.size() == 1 ? "1 team" : teams.size() + " teams") + " checked: "
                + (errors == 1 ? "1 error" : errors + " errors") + ", "
                + (warnings == 1 ? "1 warning" : warnings + " warnings")
                + (hasFindings() ? "; times are in each team's zone" : "");
    }

    private Stream<Finding> findings() {
        return Stream.concat(teams.stream().flatMap(checked -> checked.findings().stream()), unowned.stream());
    }
}
