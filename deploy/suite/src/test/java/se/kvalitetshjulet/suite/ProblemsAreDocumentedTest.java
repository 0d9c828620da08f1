package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/problems.md explains each problem type of the house, with its status, and no other. */
class ProblemsAreDocumentedTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern IN_CODE = Pattern.compile("new ProblemType\\(\\s*\"([a-z-]+)\",\\s*(\\d{3}),");
    private static final Pattern IN_DOCS = Pattern.compile("\\| `([a-z-]+)` \\| (\\d{3}) \\|");

    @Test
    void every_problem_type_is_explained_and_no_other() throws IOException {
        var inCode = new TreeMap<String, String>();
        try (var files = Files.walk(ROOT)) {
            files.filter(file -> file.toString().endsWith("Problem.java")
                            && file.toString().contains("src/main"))
                    .forEach(file -> find(IN_CODE, read(file), inCode));
        }
        var inDocs = new TreeMap<String, String>();
        find(IN_DOCS, read(ROOT.resolve("docs/problems.md")), inDocs);

        assertThat(inCode).isNotEmpty();
        assertThat(inDocs).as("docs/problems.md").isEqualTo(inCode);
    }

    private static void find(Pattern pattern, String text, TreeMap<String, String> found) {
        pattern.matcher(text).results().forEach(match -> found.put(match.group(1), match.group(2)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
