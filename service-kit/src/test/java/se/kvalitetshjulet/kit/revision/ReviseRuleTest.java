package se.kvalitetshjulet.kit.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.kit.revision.Told.CODE;
import static se.kvalitetshjulet.kit.revision.Told.LIST;
import static se.kvalitetshjulet.kit.revision.Told.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;

class ReviseRuleTest {

    private static final Map<String, List<StandardCode>> STANDARD = Map.of(
            LIST,
            List.of(
                    new StandardCode(CODE, "Hemtjänst", day("2002-01-01"), null, "SOL", "3 kap. 1 §"),
                    new StandardCode("RELIEF", "Avlösning", day("2002-01-01"), null, "SOL", null)));

    @Test
    void a_code_is_added_as_it_is_asked_for() {
        var wanted = that("NIGHT_CARE")
                .isCalled("Nattpatrull")
                .until("2024-12-31")
                .isPartOf(CODE)
                .from("2024-01-01");
        assertThat(rule(Freedom.EVERYTHING).add(wanted)).isEqualTo(wanted);
    }

    @Test
    void other_words_keep_the_last_day_that_was_said() {
        var ended = that().until("2024-12-31").from("2002-01-01", 1);
        assertThat(rule(Freedom.EVERYTHING, ended)
                        .change(that().isCalled("Hemstöd").from("2024-07-01")))
                .isEqualTo(that().isCalled("Hemstöd").until("2024-12-31").from("2024-07-01"));
        var renamed = that().isCalled("Hemstöd").from("2025-07-01", 1);
        assertThat(rule(Freedom.EVERYTHING, renamed)
                        .change(that().isCalled("Vård i hemmet").from("2024-07-01")))
                .isEqualTo(that().isCalled("Vård i hemmet").from("2024-07-01"));
    }

    @Test
    void the_last_day_is_that_of_what_was_said_last() {
        var renamed = that().isCalled("Hemstöd").from("2024-07-01", 1);
        assertThat(rule(Freedom.EVERYTHING, renamed).end(CODE, day("2024-07-01"), Uses.NONE))
                .isEqualTo(that().isCalled("Hemstöd").until("2024-07-01").from("2024-07-01"));
    }

    @Test
    void a_code_lives_again_with_the_words_that_it_had() {
        var ended = that().isCalled("Hemstöd").until("2024-12-31").from("2024-07-01", 1);
        assertThat(rule(Freedom.EVERYTHING, ended).reopen(CODE, day("2025-01-01")))
                .isEqualTo(that().isCalled("Hemstöd").from("2025-01-01"));
    }

    @Test
    void a_board_has_words_of_its_own_for_what_the_law_says() {
        assertThat(rule(Freedom.WORDS).change(that().isCalled("Bistånd").from("2024-07-01")))
                .isEqualTo(new CodeListRevised(LIST, CODE, "Bistånd", day("2024-07-01"), null, "3 kap. 1 §", null));
    }

    static Stream<Arguments> refused() {
        var ended = that().until("2024-12-31").from("2002-01-01", 1);
        var renamed = that().isCalled("Hemstöd").from("2025-07-01", 1);
        var part = that("RELIEF").isPartOf(CODE).from("2024-01-01", 1);
        var number = "Hemtjänst för 191212121212";
        return Stream.of(
                row(
                        "lower case",
                        CodeListProblem.CODE_SYNTAX,
                        rule -> rule.add(that("night").from("2024-01-01"))),
                row(
                        "Swedish letters",
                        CodeListProblem.CODE_SYNTAX,
                        rule -> rule.add(that("VÅRD").from("2024-01-01"))),
                row(
                        "a double line",
                        CodeListProblem.CODE_SYNTAX,
                        rule -> rule.add(that("A__B").from("2024-01-01"))),
                row(
                        "a line last",
                        CodeListProblem.CODE_SYNTAX,
                        rule -> rule.add(that("A_").from("2024-01-01"))),
                row("no code", CodeListProblem.CODE_SYNTAX, rule -> rule.add(that("").from("2024-01-01"))),
                row(
                        "81 letters",
                        CodeListProblem.CODE_SYNTAX,
                        rule -> rule.add(that("A".repeat(81)).from("2024-01-01"))),
                row("one that is there", CodeListProblem.CODE_EXISTS, rule -> rule.add(that().from("2024-01-01"))),
                row(
                        "a last day before the first",
                        CodeListProblem.CODE_DATES,
                        rule -> rule.add(that("A").until("2023-12-31").from("2024-01-01"))),
                row(
                        "a year without people",
                        CodeListProblem.CODE_DATES,
                        rule -> rule.add(that("A").from("0024-01-01"))),
                row(
                        "a blank label",
                        CommonProblem.INVALID_REQUEST,
                        rule -> rule.add(that("A").isCalled(" ").from("2024-01-01"))),
                row(
                        "a long label",
                        CommonProblem.INVALID_REQUEST,
                        rule -> rule.add(that("A").isCalled("x".repeat(301)).from("2024-01-01"))),
                row(
                        "a label in two lines",
                        CommonProblem.INVALID_REQUEST,
                        rule -> rule.add(that("A").isCalled("a\nb").from("2024-01-01"))),
                row(
                        "a person",
                        CommonProblem.IDENTITY_NUMBER,
                        rule -> rule.add(that("A").isCalled(number).from("2024-01-01"))),
                row(
                        "a person's code",
                        CommonProblem.IDENTITY_NUMBER,
                        rule -> rule.add(that("A191212121212").from("2024-01-01"))),
                row(
                        "a person's code after a line",
                        CommonProblem.IDENTITY_NUMBER,
                        rule -> rule.add(that("X_1212121212").from("2024-01-01"))),
                row(
                        "a person's code with a line for the sign",
                        CommonProblem.IDENTITY_NUMBER,
                        rule -> rule.add(that("P_121212_1212_X").from("2024-01-01"))),
                row(
                        "an unknown parent",
                        CodeListProblem.CODE_PARENT,
                        rule -> rule.add(that("A").isPartOf("B").from("2024-01-01"))),
                row(
                        "itself",
                        CodeListProblem.CODE_PARENT,
                        rule -> rule.change(that().isPartOf(CODE).from("2024-01-01"))),
                row(
                        "a circle",
                        CodeListProblem.CODE_PARENT,
                        rule -> rule.change(that().isPartOf("RELIEF").from("2023-01-01")),
                        part),
                row(
                        "words after the end",
                        CommonProblem.CODE_NOT_VALID,
                        rule -> rule.change(that().from("2025-01-01")),
                        ended),
                row(
                        "words before the first day",
                        CommonProblem.CODE_NOT_VALID,
                        rule -> rule.change(that().from("2001-12-31"))),
                row(
                        "an unknown code",
                        CommonProblem.NOT_FOUND,
                        rule -> rule.change(that("A").from("2024-01-01"))),
                row(
                        "an end before the first day",
                        CodeListProblem.CODE_DATES,
                        rule -> rule.end(CODE, day("2001-12-31"), Uses.NONE)),
                row(
                        "an end before what is said of later",
                        CodeListProblem.CODE_DATES,
                        rule -> rule.end(CODE, day("2025-06-30"), Uses.NONE),
                        renamed),
                row(
                        "an end before a use",
                        CodeListProblem.CODE_IN_USE,
                        rule -> rule.end(CODE, day("2024-06-30"), new Uses(3, day("2024-07-01"), day("2024-11-04")))),
                row("alive already", CodeListProblem.CODE_DATES, rule -> rule.reopen(CODE, day("2024-01-01"))),
                row(
                        "one more of a closed set",
                        Freedom.WORDS_AND_TIME,
                        CodeListProblem.CODE_SET_CLOSED,
                        rule -> rule.add(that("A").from("2024-01-01"))),
                row(
                        "one more than the law has",
                        Freedom.WORDS,
                        CodeListProblem.CODE_SET_BY_LAW,
                        rule -> rule.add(that("A").from("2024-01-01"))),
                row(
                        "the law's end",
                        Freedom.WORDS,
                        CodeListProblem.CODE_SET_BY_LAW,
                        rule -> rule.end(CODE, day("2024-01-01"), Uses.NONE)),
                row(
                        "the law's return",
                        Freedom.WORDS,
                        CodeListProblem.CODE_SET_BY_LAW,
                        rule -> rule.reopen(CODE, day("2001-01-01"))),
                row(
                        "another citation of the law",
                        Freedom.WORDS,
                        CodeListProblem.CODE_SET_BY_LAW,
                        rule -> rule.change(
                                new CodeListRevised(LIST, CODE, "x", day("2024-01-01"), null, "4 kap. 1 §", null))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(
            String what,
            Freedom freedom,
            ProblemType problem,
            Function<ReviseRule, CodeListRevised> revising,
            List<CodeRevision> told) {
        var rule = rule(freedom, told.toArray(CodeRevision[]::new));
        assertThatThrownBy(() -> revising.apply(rule))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().type()).isEqualTo(problem));
    }

    @Test
    void whoever_ends_a_code_too_early_is_told_how_often_it_is_used_and_when_last() {
        var three = new Uses(3, day("2024-07-01"), day("2024-11-04"));
        assertThatThrownBy(() -> rule(Freedom.EVERYTHING).end(CODE, day("2024-06-30"), three))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().detail())
                                .isEqualTo("Koden används på 3 ställen efter 2024-06-30, senast 2024-11-04."
                                        + " Välj den dagen eller en senare."));
    }

    private static Arguments row(
            String what, ProblemType problem, Function<ReviseRule, CodeListRevised> revising, CodeRevision... told) {
        return Arguments.of(what, Freedom.EVERYTHING, problem, revising, List.of(told));
    }

    private static Arguments row(
            String what, Freedom freedom, ProblemType problem, Function<ReviseRule, CodeListRevised> revising) {
        return Arguments.of(what, freedom, problem, revising, List.of());
    }

    private static ReviseRule rule(Freedom freedom, CodeRevision... told) {
        return new ReviseRule(
                new OwnedList(LIST, LIST, "Typer av insatser", "", freedom, ""),
                BoardCodes.of(STANDARD, List.of(told)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
