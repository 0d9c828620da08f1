package se.kvalitetshjulet.agenda.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateLiteralsTest {

    /** A text in quotation marks that a tag is given is printed as it stands: an expression in it would be too. */
    private static final Pattern EXPRESSION_IN_A_LITERAL = Pattern.compile("\\{#kvh\\w+ [^}]*=\"[^\"{]*\\{[^\"]*\"");

    @Test
    void no_tag_is_given_a_text_with_an_expression_in_it() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .filter(file -> EXPRESSION_IN_A_LITERAL
                                    .matcher(textOf(file))
                                    .find()))
                    .isEmpty();
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
