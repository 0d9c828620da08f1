package se.kvalitetshjulet.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.reporting.disclosure.Visibility.COMPLEMENTARY;
import static se.kvalitetshjulet.reporting.disclosure.Visibility.SHOWN;
import static se.kvalitetshjulet.reporting.disclosure.Visibility.SMALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private static final Sum A_AND_B = new Sum("total", List.of("a", "b"));

    @Test
    void a_small_count_is_kept_back_and_zero_is_zero() {
        assertThat(protect(Map.of("a", 4, "b", 0, "c", 5), List.of()))
                .isEqualTo(Map.of("a", SMALL, "b", SHOWN, "c", SHOWN));
    }

    @Test
    void its_neighbour_is_kept_back_when_the_total_would_reveal_it() {
        assertThat(protect(Map.of("a", 3, "b", 9, "total", 12), List.of(A_AND_B)))
                .isEqualTo(Map.of("a", SMALL, "b", COMPLEMENTARY, "total", SHOWN));
    }

    @Test
    void the_total_is_kept_back_when_there_is_no_other_neighbour() {
        assertThat(protect(Map.of("a", 4, "b", 4, "total", 8), List.of(A_AND_B)))
                .as("two that are at most 4 and make 8 are 4 each")
                .isEqualTo(Map.of("a", SMALL, "b", SMALL, "total", COMPLEMENTARY));
    }

    @Test
    void two_small_ones_hide_each_other_as_long_as_their_sum_leaves_a_choice() {
        assertThat(protect(Map.of("a", 3, "b", 3, "total", 6), List.of(A_AND_B)))
                .isEqualTo(Map.of("a", SMALL, "b", SMALL, "total", SHOWN));
    }

    @Test
    void five_that_can_only_be_one_each_are_not_hidden_by_each_other() {
        var shown = protect(
                Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "total", 5),
                List.of(new Sum("total", List.of("a", "b", "c", "d", "e"))));
        assertThat(shown).containsEntry("total", COMPLEMENTARY);
    }

    @Test
    void a_total_shared_by_two_tables_is_protected_in_both() {
        var counts = Map.of("women", 4, "men", 4, "home-care", 6, "housing", 2, "total", 8);
        var shown = protect(
                counts,
                List.of(new Sum("total", List.of("women", "men")), new Sum("total", List.of("home-care", "housing"))));
        assertThat(shown)
                .as("without the total, 7 or 8, nobody knows whether the women are 3 or 4")
                .containsEntry("total", COMPLEMENTARY)
                .containsEntry("home-care", SHOWN);
    }

    @Test
    void what_is_small_in_all_its_parts_does_not_say_how_small_it_is() {
        assertThat(protect(
                        Map.of("a", 1, "b", 1, "c", 1, "d", 1, "total", 4),
                        List.of(new Sum("total", List.of("a", "b", "c", "d")))))
                .as("four that are somebody and fewer than five are one each")
                .containsEntry("a", SMALL)
                .containsEntry("total", COMPLEMENTARY);
    }

    @Test
    void no_more_is_kept_back_than_what_hides_the_small_ones() {
        var counts = Map.of("a", 2, "b", 7, "c", 9, "b early", 7, "b late", 0, "total", 18);
        var shown = protect(
                counts, List.of(new Sum("total", List.of("a", "b", "c")), new Sum("b", List.of("b early", "b late"))));
        assertThat(shown)
                .as("b came first, but would take b early with it")
                .containsEntry("c", COMPLEMENTARY)
                .containsEntry("b", SHOWN)
                .containsEntry("b early", SHOWN);
    }

    @Test
    void what_an_earlier_edition_kept_back_is_kept_back_as_long_as_it_counts_the_same() {
        var shown = DisclosureControl.protect(
                limited(Map.of("a", 3, "b", 9, "c", 8, "total", 20)),
                List.of(new Sum("total", List.of("a", "b", "c"))),
                figure -> figure.equals("b") ? List.of(new Told(9, COMPLEMENTARY)) : List.of());
        assertThat(shown).isEqualTo(Map.of("a", SMALL, "b", COMPLEMENTARY, "c", SHOWN, "total", SHOWN));
    }

    @Test
    void what_an_earlier_edition_showed_hides_nothing_any_more() {
        var shown = DisclosureControl.protect(
                limited(Map.of("a", 3, "b", 9, "c", 8, "total", 20)),
                List.of(new Sum("total", List.of("a", "b", "c"))),
                figure -> figure.equals("c") ? List.of(new Told(8, SHOWN)) : List.of());
        assertThat(shown).isEqualTo(Map.of("a", SMALL, "b", COMPLEMENTARY, "c", SHOWN, "total", SHOWN));
    }

    @Test
    void nothing_is_kept_back_where_the_board_has_switched_it_off() {
        var counts = new TreeMap<String, Count>();
        Map.of("a", 3, "b", 9, "total", 12).forEach((id, value) -> counts.put(id, new Count(value, 0)));
        assertThat(DisclosureControl.protect(counts, List.of(A_AND_B)).values()).containsOnly(SHOWN);
    }

    @Test
    void no_reader_can_work_out_a_small_count_of_any_table() {
        var random = new Random(20240331);
        for (int table = 0; table < 300; table++) {
            var counts = new TreeMap<String, Integer>();
            var sums = tableOf(random, counts);
            var shown = protect(counts, sums);
            var limits = limited(counts);
            var reader = new Reader(limits, sums);
            reader.read(shown);
            shown.forEach((figure, visibility) -> {
                if (visibility == SMALL) {
                    assertThat(reader.knows(figure))
                            .as(figure + " of " + counts)
                            .isFalse();
                }
                if (counts.get(figure) == 0) {
                    assertThat(visibility).isEqualTo(SHOWN);
                }
            });
        }
    }

    private static List<Sum> tableOf(Random random, Map<String, Integer> counts) {
        int rows = 1 + random.nextInt(5);
        int columns = 1 + random.nextInt(4);
        var sums = new ArrayList<Sum>();
        for (int row = 0; row < rows; row++) {
            var parts = new ArrayList<String>();
            for (int column = 0; column < columns; column++) {
                int value = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
                counts.put(row + ":" + column, value);
                counts.merge("row " + row, value, Integer::sum);
                counts.merge("column " + column, value, Integer::sum);
                counts.merge("total", value, Integer::sum);
                parts.add(row + ":" + column);
            }
            sums.add(new Sum("row " + row, parts));
        }
        for (int column = 0; column < columns; column++) {
            int of = column;
            sums.add(new Sum(
                    "column " + column,
                    IntStream.range(0, rows).mapToObj(row -> row + ":" + of).toList()));
        }
        sums.add(new Sum(
                "total", IntStream.range(0, rows).mapToObj(row -> "row " + row).toList()));
        sums.add(new Sum(
                "total",
                IntStream.range(0, columns)
                        .mapToObj(column -> "column " + column)
                        .toList()));
        return sums;
    }

    private static Map<String, Visibility> protect(Map<String, Integer> counts, List<Sum> sums) {
        return DisclosureControl.protect(limited(counts), sums);
    }

    private static Map<String, Count> limited(Map<String, Integer> counts) {
        var limited = new TreeMap<String, Count>();
        counts.forEach((id, value) -> limited.put(id, new Count(value, 5)));
        return limited;
    }
}
