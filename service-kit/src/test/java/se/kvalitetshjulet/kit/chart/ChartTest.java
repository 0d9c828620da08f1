package se.kvalitetshjulet.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvalitetshjulet.kit.chart.Picture.Bar;
import se.kvalitetshjulet.kit.chart.Picture.Label;

class ChartTest {

    @Test
    void a_chart_that_withholds_as_much_as_it_draws_tells_nothing() {
        var chart = Chart.lying("typ", "Beslut", "Typ", "Antal")
                .add("Hemtjänst", 20)
                .add("Ledsagning", 0)
                .add("Avlösning", List.of(Amount.withheld("<5")));
        assertThat(chart.isTelling()).isFalse();
        assertThat(chart.add("Boendestöd", 8).isTelling()).isTrue();
    }

    @Test
    void a_single_bar_and_nothing_but_zeros_tell_nothing() {
        assertThat(Chart.lying("typ", "Beslut", "Typ", "Antal")
                        .add("Hemtjänst", 20)
                        .isTelling())
                .isFalse();
        assertThat(Chart.lying("typ", "Beslut", "Typ", "Kvinnor", "Män")
                        .add("Hemtjänst", 20, 10)
                        .isTelling())
                .isTrue();
        assertThat(Chart.lines("ar", "Beslut", "År", "Antal")
                        .add("2023", List.of(Amount.missing()))
                        .add("2024", 20)
                        .isTelling())
                .isFalse();
        assertThat(Chart.standing("kv", "Beslut", "Kvartal", "Antal")
                        .add("kv 1 2024", 0)
                        .add("kv 2 2024", 0)
                        .isTelling())
                .isFalse();
    }

    @Test
    void a_series_that_withholds_as_much_as_it_draws_is_left_out_and_named() {
        var chart = Chart.standing("kv", "Beslut", "Kvartal", "Ej verkställda", "Avbrott")
                .add("kv 1 2024", List.of(Amount.of(11), Amount.withheld("<5")))
                .add("kv 2 2024", List.of(Amount.of(19), Amount.of(5)));
        assertThat(chart.wide().bars())
                .as("two, and one beside the name of what they are")
                .hasSize(3);
        assertThat(chart.note()).isEqualTo("Inte ritat, eftersom de flesta talen inte visas: Avbrott.");
        assertThat(chart.series()).as("of the table").hasSize(2);
    }

    @Test
    void a_line_of_true_zeros_is_not_said_to_be_kept_back() {
        var chart = Chart.standing("kv", "Beslut", "Kvartal", "Ej verkställda", "Avbrott")
                .add("kv 1 2024", 11, 0)
                .add("kv 2 2024", 19, 0);
        assertThat(chart.note()).isEqualTo("Inte ritat, eftersom alla tal är noll eller saknas: Avbrott.");
    }

    @Test
    void parts_of_a_whole_are_all_drawn_or_none() {
        var chart = Chart.standing("kv", "Beslut", "Kvartal", "Ej verkställda", "Avbrott")
                .stacked()
                .add("kv 1 2024", List.of(Amount.of(11), Amount.withheld("<5")))
                .add("kv 2 2024", List.of(Amount.of(19), Amount.withheld("<5")));
        assertThat(chart.isTelling()).isFalse();
        assertThat(chart.add("kv 3 2024", 14, 0).drawn()).hasSize(2);
    }

    @Test
    void a_withheld_number_is_a_dashed_outline_with_its_sign_and_a_missing_one_its_sign_only() {
        assertThat(SampleCharts.categories().wide().bars())
                .filteredOn(bar -> !bar.isTold())
                .singleElement()
                .satisfies(bar -> assertThat(bar.fill()).isEqualTo("none"));
        assertThat(SampleCharts.categories().wide().labels())
                .extracting(Label::text)
                .containsOnlyOnce("<5", "..", "0");
    }

    @Test
    void a_stacked_bar_says_how_much_it_is_in_all_and_no_more_where_something_is_withheld() {
        var chart = Chart.lying("typ", "Beslut", "Typ", "3–6 månader", "6–12 månader", "Längre")
                .stacked()
                .add("Hemtjänst", 5, 0, 0)
                .add("Boendestöd", List.of(Amount.of(7), Amount.withheld("<5"), Amount.of(0)))
                .add("Avlösning", List.of(Amount.withheld("<5"), Amount.of(0), Amount.of(0)))
                .add("Kontaktperson", List.of(Amount.missing(), Amount.of(0), Amount.of(0)))
                .add("Ledsagning", 2, 2, 2);
        assertThat(chart.rows())
                .extracting(Row::sumInWords)
                .containsExactly("5", "minst\u00a07", "visas inte", "..", "6");
        assertThat(chart.note()).contains("minst", "streckad ruta");
    }

    @Test
    void a_line_is_broken_where_a_number_is_not_told_and_its_sign_stands_under_the_time() {
        var chart = Chart.lines("ar", "Beslut", "År", "Antal")
                .add("2020", 4)
                .add("2021", 6)
                .add("2022", List.of(Amount.withheld("<5")))
                .add("2023", 5)
                .add("2024", List.of(Amount.missing()));
        var picture = chart.wide();
        assertThat(picture.strokes())
                .filteredOn(stroke -> stroke.colour().equals(Look.FIRST.colour()))
                .singleElement()
                .satisfies(stroke -> assertThat(stroke.points()).hasSize(2));
        assertThat(picture.marks()).hasSize(3);
        assertThat(picture.labels()).extracting(Label::text).contains("<5", "..");
        assertThat(chart.note()).isEqualTo("Linjen är bruten där ett tal inte visas eller saknas.");
    }

    @Test
    void lines_have_their_names_at_their_ends_where_there_is_room_and_else_above() {
        var chart = SampleCharts.municipalityAndNation();
        assertThat(chart.wide().labels()).extracting(Label::text).contains("Kommunen 35", "Riket 41");
        assertThat(chart.narrow().labels()).extracting(Label::text).contains("Kommunen", "Riket", "35", "41");
    }

    @Test
    void a_bar_below_nought_hangs_from_the_axis() {
        var bars = SampleCharts.forecast().wide().bars();
        double ground = bars.getFirst().y() + bars.getFirst().height();
        assertThat(bars.getLast().y()).isEqualTo(ground);
        assertThat(bars.getLast().height()).isGreaterThan(bars.getFirst().height());
    }

    @Test
    void numbers_are_written_at_bars_only_where_they_have_room() {
        var chart = SampleCharts.forecast();
        assertThat(chart.wide().labels()).extracting(Label::text).contains("\u2212400");
        assertThat(chart.narrow().labels()).extracting(Label::text).doesNotContain("\u2212400");
    }

    @Test
    void what_is_not_told_has_its_sign_also_where_the_numbers_have_no_room() {
        var chart = Chart.standing("manad", "Beslut", "Månad", "Antal");
        for (int month = 1; month <= 24; month++) {
            chart.add("m" + month, month == 12 ? List.of(Amount.missing()) : List.of(Amount.of(1000 + month)));
        }
        assertThat(chart.narrow().labels())
                .extracting(Label::text)
                .contains("..")
                .doesNotContain("1\u202f001");
    }

    @Test
    void a_year_is_written_where_it_changes() {
        assertThat(SampleCharts.quarters().wide().labels().stream()
                        .map(Label::text)
                        .filter(text -> text.matches("kv .|20..")))
                .containsExactly("kv 1", "2023", "kv 2", "kv 3", "kv 4", "kv 1", "2024", "kv 2");
    }

    static Stream<Chart> samples() {
        return SampleCharts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void all_that_is_told_is_drawn_within_the_picture(Chart chart) {
        for (var picture : List.of(chart.wide(), chart.narrow())) {
            long told = chart.drawn().stream()
                    .flatMap(series -> series.amounts().stream())
                    .filter(amount -> amount.isTold() && (!chart.isStacked() || amount.size() > 0))
                    .count();
            assertThat(chart.isLines() ? picture.marks().size() : inPlot(chart, picture))
                    .isGreaterThanOrEqualTo((int) told);
            assertThat(picture.bars()).allSatisfy(bar -> {
                assertThat(bar.x()).isBetween(0.0, (double) picture.width());
                assertThat(bar.x() + bar.width()).isBetween(0.0, (double) picture.width());
                assertThat(bar.y() + bar.height()).isBetween(0.0, (double) picture.height());
            });
        }
    }

    private static int inPlot(Chart chart, Picture picture) {
        int inLegend = chart.series().size() > 1 ? chart.drawn().size() : 0;
        return (int) picture.bars().stream().filter(Bar::isTold).count() - inLegend;
    }

    @Test
    void the_description_of_categories_says_which_is_the_most_and_the_least_and_what_is_not_told() {
        assertThat(SampleCharts.categories().description())
                .isEqualTo(
                        "Stapeldiagram med 6\u00a0staplar. Högst 24 (Bostad med särskild service för barn eller ungdom "
                                + "enligt LSS), lägst 0 (Avlösning). 1\u00a0tal visas inte. 1\u00a0uppgift saknas. "
                                + "Alla tal står i tabellen efter diagrammet.");
    }

    @Test
    void the_description_of_a_course_says_where_it_went() {
        assertThat(SampleCharts.shareInTime().description())
                .isEqualTo(
                        "Linjediagram från 2020 till 2024. Högst 96 (2023), lägst 84 (2020), senast 90 (2024). "
                                + "Från början till slut har det ökat från 84 till 90. Alla tal står i tabellen efter diagrammet.");
        assertThat(SampleCharts.quarters().description())
                .contains("senast 12 (kv 2 2024)", "ökat från 8 till 12", "Streckad linje, Mål: 10.");
        assertThat(Chart.lines("ar", "Beslut", "År", "Antal")
                        .add("2023", 7)
                        .add("2024", 7)
                        .description())
                .contains("Alla är 7.");
        assertThat(Chart.lines("ar", "Beslut", "År", "Antal")
                        .add("2022", 7)
                        .add("2023", 9)
                        .add("2024", 7)
                        .description())
                .contains("I slutet är det lika mycket som i början.");
    }

    @Test
    void each_series_is_described_by_its_name_and_a_stack_as_a_whole() {
        assertThat(SampleCharts.sexes().description())
                .contains(": Kvinnor och Män.", "Kvinnor: högst 35 (2024)", "Män: högst 45 (2024), lägst 10 (2022)");
        assertThat(SampleCharts.parts().description())
                .as("a sum that lacks a part is neither the most nor the least")
                .contains("Hela staplarna: högst 32 (feb 2024), lägst 16 (jan 2024)");
    }

    @Test
    void an_axis_that_does_not_begin_at_nought_is_told_and_only_lines_may_have_one() {
        assertThat(SampleCharts.shareInTime().note()).isEqualTo("Axeln börjar inte vid noll.");
        assertThatThrownBy(() -> SampleCharts.sexes().axisFrom(10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        var chart = Chart.lying("typ", "Beslut", "Typ", "a", "b");
        assertThatThrownBy(() -> chart.add("x", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Chart.lying("typ", "Beslut", "Typ", "a", "b").stacked().add("x", 1, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.lines("typ", "Beslut", "Typ", "a").stacked())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.lying("typ", "Beslut", "Typ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.lying("typ", "Beslut", "Typ", "a", "b", "c", "d", "e"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Amount(BigDecimal.ONE, "<5", Amount.Kind.WITHHELD))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
