package se.kvalitetshjulet.agenda.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvalitetshjulet.agenda.member.TermFixture.aMember;
import static se.kvalitetshjulet.agenda.member.TermFixture.aSubstitute;
import static se.kvalitetshjulet.agenda.member.TermFixture.the;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvalitetshjulet.kit.problem.Refused;

class BoardTermsTest {

    private static final TermFixture SOMEBODY = aMember();

    static Stream<Arguments> beside() {
        return Stream.of(
                arguments("another ordinary member", aMember(), aMember(), "taken"),
                arguments("a second chair", the(Office.CHAIR), the(Office.CHAIR), "office-taken"),
                arguments("a vice chair beside the chair", the(Office.CHAIR), the(Office.FIRST_VICE_CHAIR), "taken"),
                arguments(
                        "the next chair, the day after",
                        the(Office.CHAIR).to("2024-03-31"),
                        the(Office.CHAIR).from("2024-04-01"),
                        "taken"),
                arguments(
                        "the next chair, a day too early",
                        the(Office.CHAIR).to("2024-03-31"),
                        the(Office.CHAIR).from("2024-03-31"),
                        "office-taken"),
                arguments(
                        "a chair before the one who comes",
                        the(Office.CHAIR).from("2024-04-01"),
                        the(Office.CHAIR).to("2024-03-31"),
                        "taken"),
                arguments(
                        "a chair until the very day on which the next one comes",
                        the(Office.CHAIR).from("2024-04-01"),
                        the(Office.CHAIR).to("2024-04-01"),
                        "office-taken"),
                arguments("the same person twice", SOMEBODY, SOMEBODY, "terms-overlap"),
                arguments(
                        "the same person again after a time away",
                        SOMEBODY.to("2023-06-30"),
                        SOMEBODY.from("2024-01-01"),
                        "taken"),
                arguments(
                        "the same person within a term that is over",
                        SOMEBODY.to("2023-06-30"),
                        SOMEBODY.from("2023-06-30").to("2023-06-30"),
                        "terms-overlap"),
                arguments("the next substitute of the party", aSubstitute(1), aSubstitute(2), "taken"),
                arguments("a second first substitute", aSubstitute(1), aSubstitute(1), "substitute-order-taken"),
                arguments(
                        "a second first substitute, the party written otherwise",
                        aSubstitute(1),
                        aSubstitute(1).in("PARTIET"),
                        "substitute-order-taken"),
                arguments(
                        "the first substitute of another party",
                        aSubstitute(1),
                        aSubstitute(1).in("Det andra partiet"),
                        "taken"),
                arguments(
                        "somebody with the login of another",
                        aMember().loggingInAs("a"),
                        aSubstitute(1).loggingInAs("a"),
                        "login-taken"),
                arguments(
                        "somebody with a login of their own",
                        aMember().loggingInAs("a"),
                        aMember().loggingInAs("b"),
                        "taken"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void beside(String whom, TermFixture there, TermFixture wanted, String answer) {
        assertThat(answer(SteppingIn.PARTY, wanted, there)).isEqualTo(answer);
    }

    static Stream<Arguments> by_itself() {
        return Stream.of(
                arguments("ends before it begins", aMember().to("2022-12-31"), "to"),
                arguments("lasts a day", aMember().to("2023-01-01"), ""),
                arguments("a substitute without a place", aSubstitute(0), "order"),
                arguments("a substitute as chair", aSubstitute(1).as(Office.CHAIR), "office"),
                arguments("an ordinary member with a place", aMember().placed(1), "order"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void by_itself(String what, TermFixture wanted, String wrongField) {
        assertThat(new BoardTerms(List.of(), SteppingIn.PARTY)
                        .brokenBy(wanted.term())
                        .map(refused -> refused.violations().getFirst().field())
                        .orElse(""))
                .isEqualTo(wrongField);
    }

    @Test
    void a_board_may_order_its_substitutes_together() {
        var ofAnotherParty = aSubstitute(1).in("Det andra partiet");
        assertThat(answer(SteppingIn.BOARD, ofAnotherParty, aSubstitute(1))).isEqualTo("substitute-order-taken");
        assertThat(answer(SteppingIn.BOARD, ofAnotherParty.placed(2), aSubstitute(1)))
                .isEqualTo("taken");
    }

    @Test
    void another_version_of_a_term_takes_the_place_of_the_one_before() {
        var chair = the(Office.CHAIR).term();
        var board = new BoardTerms(List.of(chair), SteppingIn.PARTY);
        var ended = board.with(chair.until(LocalDate.parse("2024-03-31")));
        assertThat(ended.terms()).hasSize(1);
        assertThat(ended.on(chair.memberId(), LocalDate.parse("2024-03-31"))).isPresent();
        assertThat(ended.on(chair.memberId(), LocalDate.parse("2024-04-01"))).isEmpty();
        assertThat(ended.with(the(Office.CHAIR).from("2024-04-01").term()).terms())
                .hasSize(2);
    }

    @Test
    void a_refusal_says_when_and_never_who() {
        var refused = new BoardTerms(List.of(the(Office.CHAIR).to("2024-12-31").term()), SteppingIn.PARTY)
                .brokenBy(the(Office.CHAIR).term())
                .orElseThrow();
        assertThat(refused.detail())
                .contains("ordförande från 2023-01-01 till 2024-12-31")
                .doesNotContain("exempel");
    }

    private static String answer(SteppingIn order, TermFixture wanted, TermFixture there) {
        return new BoardTerms(List.of(there.term()), order)
                .brokenBy(wanted.term())
                .map(Refused::type)
                .map(type -> type.code())
                .orElse("taken");
    }
}
