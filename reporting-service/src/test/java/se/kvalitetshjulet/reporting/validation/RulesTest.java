package se.kvalitetshjulet.reporting.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                28 | 0 0 11 19   | FAILED
                11 | 4 6 0 0     | FAILED
                 5 | 0 0 0 0     | PASSED
                 6 | 0 0 0       | FAILED
                40 | 0 0         | NOT_APPLICABLE
                40 | 30 31 32 33 | PASSED
                50 | 30 31 32 33 | FAILED
                 0 | 30 31 32 33 | FAILED
                12 | 10 10 10 90 | PASSED
                """)
    void a_figure_far_from_the_median_of_the_earlier_ones_is_unusual(String value, String earlier, Outcome outcome) {
        var series = new Evidence.Series(
                "executed.total",
                "Verkställda, totalt",
                new BigDecimal(value),
                Stream.of(earlier.split(" ")).map(BigDecimal::new).toList());
        assertThat(UsualRange.of(List.of(series)).outcome()).isEqualTo(outcome);
    }

    @Test
    void an_unusual_figure_is_named_with_the_median() {
        var series =
                new Evidence.Series("a.total", "Verkställda, totalt", BigDecimal.valueOf(28), numbers(0, 0, 11, 20));
        assertThat(UsualRange.of(List.of(series)).faults())
                .containsExactly(new Fault(
                        "Verkställda, totalt", "Talet är 28. De tidigare periodernas median är 5,5.", "a.total", null));
    }

    @Test
    void a_section_that_is_empty_or_out_of_step_is_to_be_done_something_about() {
        var written = new Evidence.WrittenText("Arbete", false, false, List.of(), List.of());
        assertThat(TextsAgree.texts(List.of(written)).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(TextsAgree.texts(List.of()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(TextsAgree.texts(List.of(
                                written,
                                new Evidence.WrittenText("Nästa år", true, true, List.of(), List.of()),
                                new Evidence.WrittenText("Avvikelser", false, true, List.of("a: 1 → 2"), List.of())))
                        .faults())
                .extracting(Fault::where, Fault::found)
                .containsExactly(
                        tuple("Nästa år, inte skrivet", null),
                        tuple("Avvikelser, ändrad sedan utkastet togs fram", null),
                        tuple("Avvikelser, siffror har ändrats", "a: 1 → 2"));
    }

    @Test
    void a_name_that_no_figure_has_cannot_be_let_stand() {
        var wrong = new Evidence.WrittenText("Arbete", false, false, List.of(), List.of("Rad 1: okand"));
        assertThat(TextsAgree.figures(List.of(wrong)).faults()).containsExactly(Fault.of("Arbete", "Rad 1: okand"));
        assertThat(ValidationRule.BOUND_FIGURES.mayBeOverridden()).isFalse();
        assertThat(ValidationRule.TEXTS.mayBeOverridden()).isTrue();
        assertThat(TextsAgree.figures(List.of()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void nothing_ends_before_it_has_begun() {
        var inOrder = course("a", "2023-10-01", "2024-02-01", "2024-04-02");
        var sameDay = course("b", "2023-10-01", "2023-10-01", "2023-10-01");
        var wrong = course("c", "2023-10-01", "2023-09-30", "2024-04-02");
        var ahead = course("d", "2023-10-01", "2024-04-03", "2024-04-02");
        assertThat(FactsAgree.dates(List.of(inOrder, sameDay)::forEach).outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(FactsAgree.dates(List.of(inOrder, wrong, ahead)::forEach).faults())
                .extracting(Fault::where, Fault::found, Fault::decisionId)
                .containsExactly(
                        tuple(
                                "Ett beslut",
                                "Datum för verkställigheten är 2023-09-30, före datum för beslutet, 2023-10-01.",
                                "c"),
                        tuple(
                                "Ett beslut",
                                "Datum för underlagets slut är 2024-04-02, före datum för verkställigheten, 2024-04-03.",
                                "d"));
    }

    @Test
    void a_unit_exists_on_the_day_it_is_used() {
        BiPredicate<String, LocalDate> organisation =
                (unit, day) -> unit.equals("VUXEN") && day.isBefore(LocalDate.parse("2024-01-01"));
        var then = new Evidence.UnitUse("VUXEN", LocalDate.parse("2023-12-31"), "a");
        var later = new Evidence.UnitUse("VUXEN", LocalDate.parse("2024-01-01"), "b");
        var unknown = new Evidence.UnitUse("BARN", LocalDate.parse("2023-12-31"), "c");
        assertThat(FactsAgree.units(List.of(then)::forEach, organisation).outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(FactsAgree.units(List.of(then, later, unknown)::forEach, organisation)
                        .faults())
                .extracting(Fault::where, Fault::decisionId)
                .containsExactly(tuple("Enheten BARN", "c"), tuple("Enheten VUXEN", "b"));
        assertThat(FactsAgree.units(List.of(unknown)::forEach, null).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_unit_that_did_not_exist_is_named_once_however_many_decisions_it_has() {
        var uses = IntStream.range(0, 5_000)
                .mapToObj(place -> new Evidence.UnitUse(
                        "VUXEN", LocalDate.parse("2019-01-03").plusDays(place % 365), "B-" + place))
                .toList();
        assertThat(FactsAgree.units(uses::forEach, (_, _) -> false).faults())
                .containsExactly(new Fault(
                        "Enheten VUXEN",
                        "Den fanns inte den 2019-01-03, och så är det för beslut till och med den 2020-01-02.",
                        null,
                        "B-0"));
    }

    @Test
    void of_many_faults_the_first_are_named_and_the_others_counted_whatever_order_they_come_in() {
        var wrong = IntStream.range(0, 5_000)
                .mapToObj(place -> course("%04d".formatted(place), "2023-10-01", "2023-09-30", "2024-04-02"))
                .collect(Collectors.toCollection(ArrayList::new));
        var found = FactsAgree.dates(wrong::forEach);
        assertThat(found.faults())
                .extracting(Fault::decisionId)
                .hasSize(100)
                .startsWith("0000")
                .endsWith("0099");
        assertThat(found.more()).isEqualTo(4_900);

        Collections.shuffle(wrong, new Random(1));
        assertThat(FactsAgree.dates(wrong::forEach)).isEqualTo(found);
        wrong.removeLast();
        assertThat(FactsAgree.dates(wrong::forEach).mark()).isNotEqualTo(found.mark());
    }

    @Test
    void a_code_without_a_word_is_named_once() {
        var known = new Evidence.CodeUse("Typ av insats", "HOME_CARE", "Hemtjänst");
        var unknown = new Evidence.CodeUse("Typ av insats", "NEW_THING", null);
        assertThat(FactsAgree.codes(List.of(known)).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(FactsAgree.codes(List.of(known, unknown, unknown)).faults())
                .extracting(Fault::where)
                .containsExactly("Typ av insats: NEW_THING");
    }

    @Test
    void what_has_not_arrived_is_told_by_where_it_waits() {
        assertThat(AllHasArrived.conflicts(
                                List.of(new Evidence.OpenConflict("a", "Beslutet har inte kommit in."))::forEach)
                        .faults())
                .containsExactly(new Fault("En händelse om ett beslut", "Beslutet har inte kommit in.", null, "a"));
        assertThat(AllHasArrived.deadLetters(
                                List.of(new Evidence.DeadLetters("decisions.events.v1", "invalid-data", 3)))
                        .faults())
                .extracting(Fault::where, Fault::found)
                .containsExactly(tuple("Från decisions.events.v1, skäl invalid-data", "Antal: 3."));
        assertThat(AllHasArrived.lag(unread(0)).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(AllHasArrived.lag(unread(7)).faults())
                .extracting(Fault::found)
                .containsExactly("Olästa: 7.");
        assertThat(AllHasArrived.lag(null).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_finding_is_the_same_as_long_as_the_same_things_are_wrong_whatever_their_numbers() {
        assertThat(AllHasArrived.lag(unread(7)).mark())
                .isEqualTo(AllHasArrived.lag(unread(9)).mark());
        assertThat(conflictsOf("a").mark()).isEqualTo(conflictsOf("a").mark());
        assertThat(conflictsOf("a").mark())
                .isNotEqualTo(conflictsOf("b").mark())
                .isNotEqualTo(conflictsOf("a", "b").mark());
    }

    private static Finding conflictsOf(String... decisions) {
        return AllHasArrived.conflicts(Stream.of(decisions)
                .map(each -> new Evidence.OpenConflict(each, "Beslutet har inte kommit in."))
                .toList()::forEach);
    }

    private static TreeMap<String, Long> unread(long number) {
        return new TreeMap<>(Map.of("decisions.events.v1", number));
    }

    private static List<BigDecimal> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Evidence.DatedCourse course(String id, String decided, String executed, String known) {
        return new Evidence.DatedCourse(
                "Ett beslut",
                id,
                List.of(
                        new Evidence.Dated("beslutet", LocalDate.parse(decided)),
                        new Evidence.Dated("verkställigheten", LocalDate.parse(executed)),
                        new Evidence.Dated("underlagets slut", LocalDate.parse(known))));
    }
}
