package se.kvalitetshjulet.agenda.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.agenda.sitting.AMeeting.id;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.DecidingRule.Intended;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.kit.problem.Refusal;

class FollowsFromAnswersTest {

    private static final String FINE = "";
    private static final List<String> STATEMENT = List.of("Planen antas.");
    private final AMeeting meeting = AMeeting.ofFour();

    @ParameterizedTest(name = "the board answers {0} to the administration: {1} with \u201c{2}\u201d is {3}")
    @CsvSource({
        "YES, APPROVED, '', ''",
        "YES, APPROVED, Planen  antas. Och gäller genast., ''",
        "YES, PROPOSED_TO_COUNCIL, planen antas., ''",
        "YES, NOTED, Planen antas för ett år., ''",
        "YES, APPROVED, Planen avslås., decision-contradicts",
        "NO, APPROVED, '', decision-contradicts",
        "NO, APPROVED, Planen avslås., decision-contradicts",
        "NO, REJECTED, '', ''",
        "NO, REJECTED, Planen avslås., ''",
        "NO, REJECTED, Planen antas., decision-contradicts",
        "NO, NOTED, '', decision-contradicts",
        "NO, REMITTED, '', ''",
        "YES, REJECTED, '', decision-contradicts",
        "NO, APPROVED, Planen antas./Den följs upp i juni., ''",
        "NO, NOTED, Planen antas./Den följs upp i juni., ''",
    })
    void the_decision_is_what_won(Ballot answer, Outcome outcome, String point, String problem) {
        proposed().step(next -> next.acclaim(answer));
        assertThat(refusal(outcome, point)).isEqualTo(problem);
    }

    @ParameterizedTest(name = "with a question open, {0} is {1}")
    @CsvSource({"APPROVED, question-unanswered", "REJECTED, question-unanswered", "POSTPONED, ''", "REMITTED, ''"})
    void no_question_is_left_open_unless_the_item_is_put_off(Outcome outcome, String problem) {
        proposed();
        assertThat(refusal(outcome, "")).isEqualTo(problem);
    }

    @Test
    void proposals_without_an_order_wait_and_a_lone_one_does_not() {
        meeting.step(next -> next.propose(null, "Planen antas."));
        assertThat(refusal(Outcome.APPROVED, "")).isEqualTo(FINE);
        meeting.step(next -> next.propose(id(3), "Planen avslås."));
        assertThat(refusal(Outcome.APPROVED, "")).isEqualTo("question-unanswered");
    }

    @Test
    void a_members_proposal_against_the_statement_is_not_passed_over() {
        meeting.step(next -> next.propose(id(3), "Planen avslås."));
        assertThat(refusal(Outcome.APPROVED, "")).isEqualTo("question-unanswered");
        follows(new Intended(Outcome.APPROVED, List.of("Planen avslås."), List.of()));
    }

    @Test
    void a_lone_proposal_that_was_turned_down_is_not_approved() {
        meeting.step(next -> next.propose(null, "Planen antas.")).step(next -> next.order(proposals()));
        meeting.step(next -> next.acclaim(Ballot.NO));
        assertThat(refusal(Outcome.APPROVED, "")).isEqualTo("decision-contradicts");
        assertThat(refusal(Outcome.REJECTED, "")).isEqualTo(FINE);
    }

    @Test
    void a_members_proposal_is_approved_where_the_administration_has_none() {
        meeting.step(next -> next.propose(id(2), "Planen antas.")).step(next -> next.order(proposals()));
        meeting.step(next -> next.acclaim(Ballot.YES));
        follows(new Intended(Outcome.APPROVED, List.of("Planen antas."), List.of()));
        assertThatThrownBy(() ->
                        follows(new Intended(Outcome.APPROVED, List.of("Planen antas."), List.of("Planen görs om."))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_answers_that_a_decision_was_taken_on_are_not_taken_back() {
        proposed().step(next -> next.acclaim(Ballot.YES));
        var answer = meeting.sitting().record().getLast();
        meeting.next().requireWithdrawable(answer, false);
        assertThatThrownBy(() -> meeting.next().requireWithdrawable(answer, true))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().type()).isEqualTo(AgendaProblem.ENTRY_RELIED_ON));
    }

    private AMeeting proposed() {
        meeting.step(next -> next.propose(null, "Planen antas.")).step(next -> next.propose(id(3), "Planen avslås."));
        return meeting.step(next -> next.order(proposals()));
    }

    private List<UUID> proposals() {
        return meeting.item().proposals().stream().map(Entry.Proposed::proposal).toList();
    }

    private void follows(Intended decision) {
        new FollowsFromAnswers(meeting.item()).require(decision);
    }

    /** The code of the problem, or nothing. */
    private String refusal(Outcome outcome, String point) {
        try {
            follows(new Intended(outcome, point.isEmpty() ? List.of() : List.of(point.split("/")), STATEMENT));
            return FINE;
        } catch (Refusal refusal) {
            return refusal.refused().type().code();
        }
    }
}
