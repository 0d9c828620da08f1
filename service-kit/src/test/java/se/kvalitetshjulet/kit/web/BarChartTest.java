package se.kvalitetshjulet.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.web.BarChart.Amount;
import se.kvalitetshjulet.kit.web.BarChart.Bar;
import se.kvalitetshjulet.kit.web.BarChart.Label;

class BarChartTest {

    @Test
    void lying_bars_are_as_long_as_their_numbers_and_leave_room_for_the_text() {
        var chart = BarChart.lying("typ", "Beslut", "Typ", "Antal")
                .bar("Hemtjänst", 20)
                .bar("Avlösning", 5);
        assertThat(chart.bars()).extracting(Bar::width).containsExactly("78%", "19.5%");
        assertThat(chart.bars()).extracting(Bar::y).containsExactly("24", "80");
        assertThat(chart.height()).isEqualTo(112);
    }

    @Test
    void standing_bars_grow_from_a_common_line() {
        var chart = BarChart.standing("kv", "Beslut", "Kvartal", "Antal")
                .bar("kv 1", 10)
                .bar("kv 2", 5);
        assertThat(chart.bars()).extracting(Bar::height).containsExactly("180", "90");
        assertThat(chart.bars()).extracting(Bar::y).containsExactly("26", "116");
        assertThat(chart.bars()).extracting(Bar::x).containsExactly("9.5%", "59.5%");
        assertThat(chart.bars()).extracting(Bar::width).containsExactly("31%", "31%");
    }

    @Test
    void parts_are_stacked_on_each_other_in_the_order_of_the_series() {
        var chart = BarChart.standing("kv", "Beslut", "Kvartal", "Ej verkställda", "Avbrott")
                .bar("kv 1", 6, 3);
        assertThat(chart.bars()).extracting(Bar::y).containsExactly("86", "26");
        assertThat(chart.bars()).extracting(Bar::height).containsExactly("120", "60");
        assertThat(chart.bars()).extracting(Bar::colour).doesNotHaveDuplicates();
        assertThat(chart.keys()).extracting(BarChart.Key::label).containsExactly("Ej verkställda", "Avbrott");
    }

    @Test
    void a_withheld_number_has_its_text_and_no_bar_that_tells_it() {
        var chart = BarChart.lying("typ", "Beslut", "Typ", "Antal")
                .bar("Hemtjänst", 20)
                .bar("Avlösning", List.of(Amount.untold("<5")));
        assertThat(chart.bars()).hasSize(1);
        assertThat(chart.labels()).extracting(Label::text).contains("<5");
    }

    @Test
    void a_stacked_bar_says_how_much_it_is_in_all_and_no_more_where_something_is_withheld() {
        var chart = BarChart.lying("typ", "Beslut", "Typ", "3–6 månader", "6–12 månader", "Längre")
                .bar("Hemtjänst", 5, 0, 0)
                .bar("Boendestöd", List.of(Amount.of(7), Amount.untold("<5"), Amount.of(0)))
                .bar("Avlösning", List.of(Amount.untold("<5"), Amount.of(0), Amount.of(0)));
        assertThat(chart.rows()).extracting(BarChart.Row::text).containsExactly("5", "minst\u00a07", "visas inte");
        assertThat(chart.note()).contains("minst", "inte ritade");
    }

    @Test
    void a_chart_that_withholds_as_much_as_it_draws_tells_nothing() {
        var chart = BarChart.lying("typ", "Beslut", "Typ", "Antal")
                .bar("Hemtjänst", 20)
                .bar("Ledsagning", 0)
                .bar("Avlösning", List.of(Amount.untold("<5")));
        assertThat(chart.isTelling()).isFalse();
        assertThat(chart.bar("Boendestöd", 8).isTelling()).isTrue();
    }

    @Test
    void nothing_but_zeros_is_a_chart_without_bars() {
        var chart = BarChart.standing("kv", "Beslut", "Kvartal", "Antal")
                .bar("kv 1", 0)
                .bar("kv 2", 0);
        assertThat(chart.bars()).isEmpty();
        assertThat(chart.labels()).extracting(Label::text).contains("0", "kv", "1");
        assertThat(chart.description())
                .isEqualTo("Stapeldiagram med 2\u00a0staplar. Alla tal står i tabellen efter diagrammet.");
    }

    @Test
    void the_description_says_which_is_the_longest() {
        assertThat(BarChart.lying("typ", "Beslut", "Typ", "Antal")
                        .bar("Hemtjänst", 1200)
                        .bar("Avlösning", 5)
                        .description())
                .contains("Den längsta är Hemtjänst: 1\u202f200");
    }

    @Test
    void colours_stand_out_from_the_paper() {
        var chart = BarChart.lying("typ", "Beslut", "Typ", "a", "b", "c", "d").bar("x", 1, 1, 1, 1);
        assertThat(chart.bars())
                .allSatisfy(bar -> assertThat(contrastToWhite(bar.colour())).isGreaterThanOrEqualTo(3.0));
    }

    @Test
    void a_bar_below_zero_or_without_all_its_parts_is_refused() {
        assertThatThrownBy(() -> Amount.of(-1)).isInstanceOf(IllegalArgumentException.class);
        var chart = BarChart.lying("typ", "Beslut", "Typ", "a", "b");
        assertThatThrownBy(() -> chart.bar("x", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The contrast of WCAG 2.1. */
    private static double contrastToWhite(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }
}
