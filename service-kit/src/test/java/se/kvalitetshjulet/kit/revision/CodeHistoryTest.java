package se.kvalitetshjulet.kit.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.kit.revision.Told.CODE;
import static se.kvalitetshjulet.kit.revision.Told.LIST;
import static se.kvalitetshjulet.kit.revision.Told.that;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.statute.course.EventKey;

class CodeHistoryTest {

    private static final Map<String, List<StandardCode>> STANDARD = Map.of(
            LIST,
            List.of(
                    new StandardCode(CODE, "Hemtjänst", day("2002-01-01"), null, "SOL", null),
                    new StandardCode("RELIEF", "Avlösning", day("2002-01-01"), null, "SOL", null)));

    /** Renamed in July, ended with the year, alive again in June under the same name, and renamed once more. */
    private static final List<CodeRevision> MANY = List.of(
            that().isCalled("Stöd i hemmet").from("2024-07-01", 1),
            that().isCalled("Stöd i hemmet").until("2024-12-31").from("2024-07-01", 2),
            that().isCalled("Stöd i hemmet").from("2025-06-01", 3),
            that().isCalled("Hemstöd").from("2026-01-01", 4));

    @ParameterizedTest
    @CsvSource({
        "2001-12-31, false, Hemtjänst",
        "2002-01-01, true, Hemtjänst",
        "2024-06-30, true, Hemtjänst",
        "2024-07-01, true, Stöd i hemmet",
        "2024-12-31, true, Stöd i hemmet",
        "2025-01-01, false, Stöd i hemmet",
        "2025-05-31, false, Stöd i hemmet",
        "2025-06-01, true, Stöd i hemmet",
        "2025-12-31, true, Stöd i hemmet",
        "2026-01-01, true, Hemstöd",
        "2199-12-31, true, Hemstöd"
    })
    void a_code_has_the_words_of_the_day_and_may_be_used_in_its_time(LocalDate day, boolean valid, String words) {
        var codes = BoardCodes.of(STANDARD, MANY);
        assertThat(codes.validOn(LIST, CODE, day)).isEqualTo(valid);
        assertThat(codes.label(LIST, CODE, day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-01-01, 2002-01-01, 2024-12-31",
        "2024-08-01, 2002-01-01, 2024-12-31",
        "2025-03-01, 2002-01-01, 2024-12-31",
        "2025-07-01, 2025-06-01,",
        "2026-03-01, 2025-06-01,"
    })
    void its_time_goes_on_through_a_new_name_and_stops_at_a_gap(LocalDate day, LocalDate first, LocalDate last) {
        var code = BoardCodes.of(STANDARD, MANY).on(LIST, CODE, day);
        assertThat(code.validFrom()).isEqualTo(first);
        assertThat(code.validTo()).isEqualTo(last);
        assertThat(code.act()).isEqualTo("SOL");
    }

    @Test
    void the_order_in_which_revisions_come_does_not_matter() {
        var random = new Random(20);
        var told = new ArrayList<>(MANY);
        told.add(that().isCalled("Nattvård").from("2024-01-01", new EventKey(at(9), "/b", "1")));
        told.add(that().isCalled("Nattro").from("2024-01-01", new EventKey(at(9), "/b", "2")));
        told.add(that("NIGHT").isCalled("Nattpatrull").until("2024-05-01").from("2024-01-01", 5));
        var inOrder = BoardCodes.of(STANDARD, told);
        for (int time = 0; time < 200; time++) {
            Collections.shuffle(told, random);
            var shuffled = BoardCodes.of(STANDARD, told);
            for (var code : List.of(CODE, "RELIEF", "NIGHT")) {
                assertThat(shuffled.find(LIST, code).orElseThrow().periods())
                        .isEqualTo(inOrder.find(LIST, code).orElseThrow().periods());
            }
            assertThat(shuffled.all(LIST, day("2024-02-01"))).isEqualTo(inOrder.all(LIST, day("2024-02-01")));
        }
        assertThat(inOrder.label(LIST, CODE, day("2024-02-01"))).isEqualTo("Nattro");
    }

    @Test
    void of_two_from_the_same_day_the_one_told_later_counts_by_time_then_source_then_id() {
        assertThat(called(new EventKey(at(1), "/b", "2"), new EventKey(at(2), "/a", "1")))
                .isEqualTo("andra");
        assertThat(called(new EventKey(at(1), "/a", "2"), new EventKey(at(1), "/b", "1")))
                .isEqualTo("andra");
        assertThat(called(new EventKey(at(1), "/a", "1"), new EventKey(at(1), "/a", "2")))
                .isEqualTo("andra");
        assertThat(called(new EventKey(at(1), "/a", "2"), new EventKey(at(1), "/a", "1")))
                .isEqualTo("första");
    }

    @Test
    void a_board_begins_with_the_standard_and_adds_its_own_after_it() {
        var codes = BoardCodes.of(
                STANDARD, List.of(that("NIGHT").isCalled("Nattpatrull").from("2024-01-01", 1)));
        assertThat(codes.all(LIST, day("2023-01-01"))).extracting(Code::code).containsExactly(CODE, "RELIEF", "NIGHT");
        assertThat(codes.validOn(LIST, "NIGHT", day("2023-12-31"))).isFalse();
        assertThat(codes.label(LIST, "NIGHT", day("2023-12-31"))).isEqualTo("Nattpatrull");
        assertThat(codes.version(LIST)).isEqualTo(1);
        assertThat(codes.find(LIST, CODE).orElseThrow().version()).isZero();
    }

    @Test
    void a_code_without_a_word_is_printed_as_it_is() {
        var codes = BoardCodes.of(STANDARD, List.of());
        assertThat(codes.label(LIST, "NIGHT", day("2024-01-01"))).isEqualTo("NIGHT");
        assertThat(codes.label("other-list", "NIGHT", day("2024-01-01"))).isEqualTo("NIGHT");
        assertThat(codes.has(LIST, "NIGHT")).isFalse();
        assertThat(codes.all("other-list", day("2024-01-01"))).isEmpty();
    }

    @Test
    void each_change_says_what_was_before_it() {
        var changes =
                BoardCodes.of(STANDARD, MANY).find(LIST, CODE).orElseThrow().changes();
        assertThat(changes)
                .extracting(change -> change.before().label() + " "
                        + change.before().validFrom() + " " + change.before().validTo())
                .containsExactly(
                        "Hemtjänst 2002-01-01 null",
                        "Stöd i hemmet 2024-07-01 null",
                        "Stöd i hemmet 2024-07-01 2024-12-31",
                        "Stöd i hemmet 2025-06-01 null");
        assertThat(BoardCodes.of(STANDARD, List.of(that("NIGHT").from("2024-01-01", 1)))
                        .find(LIST, "NIGHT")
                        .orElseThrow()
                        .changes())
                .singleElement()
                .matches(change -> change.before() == null);
    }

    private static String called(EventKey first, EventKey second) {
        return BoardCodes.of(
                        STANDARD,
                        List.of(
                                that().isCalled("första").from("2024-01-01", first),
                                that().isCalled("andra").from("2024-01-01", second)))
                .label(LIST, CODE, day("2024-01-01"));
    }

    private static Instant at(int second) {
        return Instant.parse("2024-01-01T00:00:00Z").plusSeconds(second);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
