package se.kvalitetshjulet.reporting.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.report.Section;

class PlacementTest {

    /** Written sections as {@code id<heading of the one after}. */
    @ParameterizedTest
    @CsvSource({
        "A B, a<A b<B c,   a A b B c",
        "A B, a b,         A B a b",
        "A B, a<B b<B,     A a b B",
        "A B, a<gone b<B,  A a b B",
        "A B, a<gone,      A B a",
        "A,   a<A b<gone c, a A b c"
    })
    void what_people_write_stands_before_what_it_leads_to_or_last(String counted, String written, String printed) {
        var sections = Placement.of(
                Stream.of(counted.split(" "))
                        .map(heading -> new Section(heading, List.of(), List.of(), List.of()))
                        .toList(),
                Stream.of(written.split(" ")).map(PlacementTest::section).toList(),
                Map.of("a", Writing.of("Skrivet.")),
                FigureTexts.NONE);

        assertThat(sections).extracting(Section::heading).containsExactly(printed.split(" "));
        assertThat(sections.stream().filter(section -> "a".equals(section.sectionId())))
                .singleElement()
                .satisfies(section -> assertThat(section.paragraphs()).containsExactly("Skrivet."));
    }

    private static WrittenSection section(String written) {
        var parts = written.split("<");
        @Nullable String before = parts.length == 1 ? null : parts[1];
        return new WrittenSection(parts[0], parts[0], "Skriv.", before);
    }
}
