package dev.watchbell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void every_link_inside_the_project_leads_somewhere() {
        List<Link> links = documents().flatMap(DocumentsTest::links).toList();

        assertThat(links)
                .isNotEmpty()
                .filteredOn(link -> !link.leadsSomewhere())
                .isEmpty();
    }

    private static Stream<SourceFile> documents() {
        Stream<SourceFile> atTheRoot = Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                .map(Path::of)
                .map(SourceFile::read);
        return Stream.concat(atTheRoot, SourceFile.below(Path.of("docs"), ".md").stream());
    }

    private static Stream<Link> links(SourceFile document) {
        return LINK.matcher(document.text().replaceAll("(?s)```.*?```|`[^`\n]*`", ""))
                .results()
                .map(found -> new Link(document.path(), found.group(1)))
                .filter(link -> !link.target().matches("[a-z]+:.*"));
    }

    private record Link(Path from, String target) {
        boolean leadsSomewhere() {
            String[] parts = target.split("#", 2);
            Path file =
                    parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
            return Files.exists(file) && (parts.length == 1 || headings(file).anyMatch(parts[1]::equals));
        }

        private static Stream<String> headings(Path file) {
            return HEADING.matcher(SourceFile.read(file).text())
                    .results()
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                    .map(heading ->
                            heading.replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-'));
        }
    }
}
