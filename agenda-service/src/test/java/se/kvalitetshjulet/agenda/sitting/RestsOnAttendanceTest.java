package se.kvalitetshjulet.agenda.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.agenda.sitting.AMeeting.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.Decision;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;

class RestsOnAttendanceTest {

    private static final LocalDate APPROVED = LocalDate.of(2024, 4, 24);

    private final AMeeting meeting = AMeeting.ofFour();

    @Test
    void who_decided_an_approved_paragraph_is_not_changed_afterwards() {
        var before = meeting.sitting();
        var decided = decision(meeting.now(), APPROVED);
        var earlier = meeting.now().minusSeconds(1);
        meeting.ofMeeting(new Entry.Departed(id(4), earlier));
        refused(before, decided, AgendaProblem.PARAGRAPH_APPROVED);
        change(before, decision(decided.decidedAt(), null));
    }

    @Test
    void who_comes_and_goes_afterwards_disturbs_nothing() {
        var before = meeting.sitting();
        var decided = decision(meeting.now(), APPROVED);
        meeting.ofMeeting(new Entry.Departed(id(5), meeting.now().minusSeconds(1)));
        meeting.ofMeeting(new Entry.Departed(id(4), meeting.now()));
        change(before, decided);
    }

    @Test
    void a_decision_keeps_its_quorum() {
        meeting.ofMeeting(new Entry.Departed(id(5), meeting.now()));
        meeting.ofMeeting(new Entry.Departed(id(4), meeting.now()));
        var before = meeting.sitting();
        var decided = decision(meeting.now(), null);
        meeting.ofMeeting(new Entry.Withdrawn(3, "Kom inte"));
        refused(before, decided, AgendaProblem.ENTRY_RELIED_ON);
    }

    @Test
    void whoever_has_voted_was_there() {
        meeting.step(next -> next.propose(null, "Bifall"))
                .step(next ->
                        next.order(List.of(meeting.item().proposals().getFirst().proposal())))
                .step(next -> next.beginVote(false))
                .step(next -> next.countByName(
                        Map.of(id(1), Ballot.YES, id(2), Ballot.YES, id(3), Ballot.YES, id(4), Ballot.NO), null));
        var before = meeting.sitting();
        meeting.ofMeeting(new Entry.Withdrawn(4, "Kom inte"));
        refused(before, null, AgendaProblem.ENTRY_RELIED_ON);
    }

    private void change(Sitting before, @Nullable Decision decision) {
        new RestsOnAttendance(before, meeting.sitting()).requireUndisturbed(AMeeting.ITEM, decision);
    }

    private void refused(Sitting before, @Nullable Decision decision, ProblemType type) {
        assertThatThrownBy(() -> change(before, decision))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().type()).isEqualTo(type));
    }

    private static Decision decision(Instant at, @Nullable LocalDate approvedOn) {
        return new Decision(2024, 1, ItemDecided.Outcome.APPROVED, List.of(), at, approvedOn);
    }
}
