package dev.watchbell.architecture;

import static dev.watchbell.architecture.SourceFile.MAIN;
import static dev.watchbell.architecture.SourceFile.TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a class file no longer shows: first sentences, the length of files, the names of tests. */
class SourceShapeTest {
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*\\s+(\\* )?[A-Z\"{](?s:(?!\\*/).)*?[.?!]\\s");
    private static final Pattern SLEEP = Pattern.compile("\\bsleep\\(|org\\.awaitility");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) ");
    private static final Pattern TEST =
            Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest)\\b(?s:.)*?\\bvoid (\\w+)\\(");

    @Test
    void each_folder_opens_with_a_sentence_and_promises_no_nulls() {
        List<Path> folders = SourceFile.foldersWithJava(MAIN);

        assertThat(folders)
                .isNotEmpty()
                .filteredOn(folder -> !introducesItself(folder))
                .isEmpty();
    }

    @Test
    void each_type_opens_with_a_sentence() {
        List<SourceFile> types = SourceFile.below(MAIN, ".java").stream()
                .filter(file -> TYPE.matcher(file.text()).find())
                .toList();

        assertThat(types)
                .isNotEmpty()
                .filteredOn(file -> !FIRST_SENTENCE.matcher(beforeTheType(file)).find())
                .isEmpty();
    }

    @Test
    void no_file_is_longer_than_300_lines_and_no_test_longer_than_400() {
        List<SourceFile> main = SourceFile.below(MAIN, ".java");
        List<SourceFile> tests = SourceFile.below(TESTS, ".java");

        assertThat(main).isNotEmpty().filteredOn(file -> file.lines() > 300).isEmpty();
        assertThat(tests).isNotEmpty().filteredOn(file -> file.lines() > 400).isEmpty();
    }

    @Test
    void tests_are_named_as_sentences() {
        List<String> names = SourceFile.below(TESTS, "Test.java").stream()
                .flatMap(file -> TEST.matcher(file.text()).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(names)
                .contains("tests_are_named_as_sentences")
                .filteredOn(name -> !name.matches("[a-z0-9]+(_[a-z0-9]+)+"))
                .isEmpty();
    }

    @Test
    void what_holds_tests_is_named_so_that_they_are_run() {
        List<SourceFile> withTests = SourceFile.below(TESTS, ".java").stream()
                .filter(file -> TEST.matcher(file.text()).find() || file.text().contains("\n@AnalyzeClasses"))
                .toList();

        assertThat(withTests)
                .isNotEmpty()
                .filteredOn(file -> !file.path().toString().endsWith("Test.java"))
                .isEmpty();
    }

    @Test
    void tests_wait_for_what_happens_and_not_for_time_to_pass() {
        List<SourceFile> tests = SourceFile.below(TESTS, ".java");

        assertThat(tests)
                .isNotEmpty()
                .filteredOn(file -> SLEEP.matcher(file.text()).find())
                .isEmpty();
    }

    private static boolean introducesItself(Path folder) {
        Path opening = folder.resolve("package-info.java");
        if (!Files.exists(opening)) {
            return false;
        }
        String text = SourceFile.read(opening).text();
        return text.contains("@NullMarked") && FIRST_SENTENCE.matcher(text).find();
    }

    private static String beforeTheType(SourceFile file) {
        var type = TYPE.matcher(file.text());
        return type.find() ? file.text().substring(0, type.start()) : "";
    }
}
