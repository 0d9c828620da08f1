package se.kvalitetshjulet.reporting.written;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.reporting.report.Block.Kind.BULLETS;
import static se.kvalitetshjulet.reporting.report.Block.Kind.HEADING;
import static se.kvalitetshjulet.reporting.report.Block.Kind.NUMBERS;
import static se.kvalitetshjulet.reporting.report.Block.Kind.PARAGRAPH;
import static se.kvalitetshjulet.reporting.report.Block.Kind.SUBHEADING;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.report.Table;

class WritingTest {

    @Test
    void headings_paragraphs_and_lists_are_read_each_with_the_line_it_begins_on() {
        var writing = Writing.of("""
                ## Processer

                Två processer har
                kartlagts.

                - handläggning
                - dokumentation

                1. planera
                2. följa upp

                ### Metoder
                """);

        assertThat(writing.faults()).isEmpty();
        assertThat(writing.passages())
                .extracting(passage -> passage.block().kind())
                .containsExactly(HEADING, PARAGRAPH, BULLETS, NUMBERS, SUBHEADING);
        assertThat(writing.passages()).extracting(Passage::line).containsExactly(1, 3, 6, 9, 12);
        assertThat(plain(writing))
                .containsExactly(
                        "Processer",
                        "Två processer har kartlagts.",
                        "• handläggning\n• dokumentation",
                        "1. planera\n2. följa upp",
                        "Metoder");
    }

    @Test
    void emphasis_and_links_keep_their_words() {
        var runs = Writing.of("Läs *hela* **[planen](https://exempel.se/plan)**, eller fråga.")
                .passages()
                .getFirst()
                .block()
                .lines()
                .getFirst();

        assertThat(runs)
                .containsExactly(
                        Block.Run.of("Läs "),
                        new Block.Run("hela", false, true, null, null),
                        Block.Run.of(" "),
                        new Block.Run("planen", true, false, "https://exempel.se/plan", null),
                        Block.Run.of(", eller fråga."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>      | <script>alert(1)</script>",
                "Ett <b>fetstilt</b> ord        | Ett <b>fetstilt</b> ord",
                "> citerat                      | > citerat",
                "`kod` och 5 < 6                | kod och 5 < 6",
                "\\{{inte en siffra}}           | {{inte en siffra}}"
            })
    void what_is_not_read_as_markdown_stays_text(String typed, String printed) {
        assertThat(Writing.of(typed).faults()).isEmpty();
        assertThat(plain(Writing.of(typed))).containsExactly(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Första raden.\\n\\n![karta](https://exempel.se/karta.png) | Rad 3: Bilder kan inte läggas in",
                "[klicka](javascript:alert)                                | Rad 1: En länk ska börja med",
                "[fil](file:///etc/passwd)                                 | Rad 1: En länk ska börja med",
                "[brev](https://ex.se/{a})                                 | Rad 1: Länkens adress går inte att",
                "[brev](https://ex.se/%zz)                                 | Rad 1: Länkens adress går inte att",
                "- ett\\n  - två                                           | Rad 2: En punkt i en lista",
                "Vi hade {{avvikelser.totalt}\\ni år                       | Rad 1: Skriv siffrans namn inom dubbla",
                "Ett\\n\\ntvå {{ }}                                        | Rad 3: Skriv siffrans namn inom dubbla"
            })
    void what_a_report_may_not_hold_is_pointed_out_with_its_line(String typed, String fault) {
        assertThat(Writing.of(typed.replace("\\n", "\n")).faults())
                .singleElement()
                .satisfies(found -> assertThat(found.inWords()).startsWith(fault));
    }

    @Test
    void a_figure_is_printed_as_its_table_prints_it_and_an_unknown_one_is_pointed_out() {
        var writing = Writing.of("""
                Vi hade **{{avvikelser.totalt}}** avvikelser, {{ barn.placerade }} barn och {{andel}} procent.

                Av dem rörde {{avvikelser.okand}} dokumentation.""");

        assertThat(writing.with(figures("71", "8.6")).getFirst().lines().getFirst())
                .extracting(Block.Run::text)
                .containsExactly("Vi hade ", "71", " avvikelser, ", "<5", " barn och ", "8,6", " procent.");
        assertThat(writing.faultsWith(figures("71", "8.6")))
                .containsExactly(new Fault(
                        3,
                        "Rapporten har ingen siffra som heter avvikelser.okand. Välj ett namn i listan över siffror."));
        assertThat(figures("71", "8.6").named())
                .extracting(FigureTexts.Named::binding)
                .containsExactly("{{andel}}", "{{avvikelser.totalt}}", "{{barn.placerade}}");
        assertThat(figures("1234", "8.6").named().get(1).text()).isEqualTo("1\u202f234");
    }

    @Test
    void a_name_with_signs_that_markdown_knows_is_still_one_name() {
        var writing = Writing.of("{{a.by-type.HOME_CARE_X}} och {{a.by-type.SPECIAL_HOUSING_*}}");

        assertThat(writing.passages().getFirst().figures())
                .containsExactly("a.by-type.HOME_CARE_X", "a.by-type.SPECIAL_HOUSING_*");
    }

    @Test
    void a_passage_is_flagged_when_its_figures_have_changed_until_it_is_written_anew_or_confirmed() {
        var first = Writing.of("Vi hade {{avvikelser.totalt}}.\n\nOch {{andel}} procent.");
        var remembered = Remembered.of(first, figures("70", "8.6"), List.of());

        assertThat(Flag.of(first, remembered, figures("70", "8.6"))).isEmpty();
        assertThat(Flag.of(first, remembered, figures("71", "8.6")))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.line()).isEqualTo(1);
                    assertThat(flag.changes().getFirst().inWords()).isEqualTo("avvikelser.totalt: 70 → 71");
                });

        // Somebody writes in the other passage: this one is as it was, and is still flagged.
        var second = Writing.of("Ny inledning.\n\nVi hade {{avvikelser.totalt}}.\n\nHela {{andel}} procent.");
        var after = Remembered.of(second, figures("71", "9.0"), remembered);
        assertThat(Flag.of(second, after, figures("71", "9.0")))
                .extracting(Flag::line)
                .containsExactly(3);

        var rewritten = Writing.of("Vi hade så många som {{avvikelser.totalt}}.");
        assertThat(Flag.of(rewritten, Remembered.of(rewritten, figures("71", "9.0"), after), figures("71", "9.0")))
                .isEmpty();
        assertThat(Flag.of(second, Remembered.anew(second, figures("71", "9.0")), figures("71", "9.0")))
                .isEmpty();
    }

    @Test
    void a_figure_that_was_not_there_when_its_passage_was_written_is_looked_at_when_it_has_come() {
        var writing = Writing.of("Vi hade {{avvikelser.totalt}}.");
        var remembered = Remembered.of(writing, FigureTexts.NONE, List.of());

        assertThat(Flag.of(writing, remembered, FigureTexts.NONE)).isEmpty();
        assertThat(Flag.of(writing, remembered, figures("71", "9.0"))
                        .getFirst()
                        .changes()
                        .getFirst()
                        .inWords())
                .isEqualTo("avvikelser.totalt: fanns inte → 71");
    }

    @Test
    void a_section_says_in_plain_text_what_is_written_in_it() {
        var section = Section.toWrite("sammanfattning", "Sammanfattning", List.of(), List.of())
                .saying(Writing.of("Ett **viktigt** år.\n\n- ett\n- två").with(FigureTexts.NONE));

        assertThat(section.paragraphs()).containsExactly("Ett viktigt år.", "• ett\n• två");
        assertThat(section.written()).hasSize(2);
    }

    private static List<String> plain(Writing writing) {
        return Section.toWrite("x", "X", List.of(), List.of())
                .saying(writing.with(FigureTexts.NONE))
                .paragraphs();
    }

    /** Deviations, a share, and a count of children that is kept back. */
    private static FigureTexts figures(String deviations, String share) {
        return FigureTexts.of(
                List.of(
                        figure("avvikelser.totalt", new BigDecimal(deviations)),
                        figure("andel", new BigDecimal(share)),
                        new Figure("barn.placerade", "Barn", null, "antal", new TreeMap<>(), true, "Barn.")),
                List.of(new Table(
                        "barn",
                        "Barn",
                        List.of(Table.Column.ofText("row", "Form"), new Table.Column("n", "Antal", "antal", false)),
                        List.of(new Table.Row(
                                "alla", false, List.of(Cell.text("Alla"), Cell.suppressed("<5", "barn.placerade")))),
                        Table.Protection.PERSONS,
                        null)));
    }

    private static Figure figure(String figureId, BigDecimal value) {
        return new Figure(figureId, figureId, value, "antal", new TreeMap<>(), false, "Så räknas det.");
    }
}
