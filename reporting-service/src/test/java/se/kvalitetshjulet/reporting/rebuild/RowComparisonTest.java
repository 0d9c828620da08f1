package se.kvalitetshjulet.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.reporting.rebuild.RowComparison.Row;

class RowComparisonTest {

    private static final List<Row> ROWS = List.of(row("a", 1, "x"), row("a", 2, null), row("b", 1, "y"));

    @Test
    void the_same_rows_differ_in_nothing_and_have_the_same_hash() {
        assertThat(RowComparison.between(ROWS, List.copyOf(ROWS))).isEmpty();
        assertThat(RowComparison.hash("", ROWS)).isEqualTo(RowComparison.hash("", List.copyOf(ROWS)));
    }

    @Test
    void a_thing_that_only_one_knows_is_named_with_its_rows() {
        assertThat(RowComparison.between(ROWS, List.of(row("b", 1, "y"), row("c", 1, "z"))))
                .extracting(
                        RowComparison.ThingDiffers::thing,
                        RowComparison.ThingDiffers::missing,
                        RowComparison.ThingDiffers::added)
                .containsExactly(tuple("a", 2, 0), tuple("c", 0, 1));
    }

    @Test
    void a_row_that_both_have_is_told_by_the_columns_that_differ() {
        assertThat(RowComparison.between(ROWS, List.of(row("a", 1, "x"), row("a", 2, ""), row("b", 1, "y"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.thing()).isEqualTo("a");
                    assertThat(found.missing() + found.added()).isZero();
                    assertThat(found.columns()).containsExactly("value");
                });
    }

    @Test
    void every_value_its_place_and_its_absence_are_in_the_hash() {
        assertThat(List.of(
                        List.of(row("a", 1, "x"), row("b", 1, "y")),
                        List.of(row("b", 1, "y"), row("a", 1, "x")),
                        List.of(row("a", 1, "x"), row("b", 1, "")),
                        List.of(row("a", 1, "x"), row("b", 1, null)),
                        List.of(row("a", 1, "x"))))
                .extracting(rows -> RowComparison.hash("", rows))
                .doesNotHaveDuplicates();
        assertThat(RowComparison.hash(RowComparison.hash("", ROWS), ROWS)).isNotEqualTo(RowComparison.hash("", ROWS));
    }

    @Test
    void slices_in_order_give_a_hash_that_depends_on_all_of_them() {
        var first = RowComparison.hash("", ROWS.subList(0, 2));
        assertThat(RowComparison.hash(first, ROWS.subList(2, 3)))
                .isNotEqualTo(RowComparison.hash(
                        RowComparison.hash("", List.of(row("a", 1, "other"), row("a", 2, null))), ROWS.subList(2, 3)));
    }

    private static Row row(String thing, int place, @Nullable String value) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("thing", thing);
        values.put("place", Integer.toString(place));
        values.put("value", value);
        return new Row(List.of(thing, Integer.toString(place)), values);
    }
}
