package se.kvalitetshjulet.agenda.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvalitetshjulet.agenda.sitting.AMeeting.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.DecidingRule;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Disqualification.Ground;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;

class ProceedingsTest {

    private static final DecidingRule.Intended NOTED =
            new DecidingRule.Intended(ItemDecided.Outcome.NOTED, List.of(), List.of());

    @Test
    void who_comes_and_goes_twice_has_two_stays() {
        var meeting = AMeeting.ofFour();
        meeting.ofMeeting(new Entry.Departed(id(1), meeting.now()));
        meeting.ofMeeting(new Entry.Departed(id(1), meeting.now()));
        meeting.ofMeeting(new Entry.Arrived(id(1), meeting.now(), true));
        meeting.ofMeeting(new Entry.Arrived(id(1), meeting.now(), false));
        assertThat(meeting.sitting().presences())
                .filteredOn(stay -> stay.elected().equals(id(1)))
                .extracting(stay -> stay.until() != null, stay -> stay.remote())
                .containsExactly(tuple(true, false), tuple(false, true));
    }

    @Test
    void an_arrival_that_is_taken_back_never_was() {
        var meeting = AMeeting.ofFour().ofMeeting(new Entry.Withdrawn(5, "Kom inte"));
        assertThat(meeting.item().serving().isThere(id(5))).isFalse();
        assertThat(meeting.sitting().record()).hasSize(6);
    }

    @Test
    void the_substitute_decides_in_the_place_of_the_disqualified() {
        var meeting = AMeeting.ofFour().step(next -> next.disqualify(id(1), Ground.CONCERNED));
        assertThat(meeting.item().serving().includes(id(1))).isFalse();
        assertThat(meeting.item().serving().includes(id(5))).isTrue();
        assertThat(meeting.item().serving().presiding()).contains(id(2));
        assertField(() -> meeting.next().disqualify(id(1), Ground.COUNSEL), "memberId");
        assertField(() -> meeting.next().disqualify(UUID.randomUUID(), Ground.COUNSEL), "memberId");
        assertRefused(() -> meeting.next().propose(id(1), "Avslag"), AgendaProblem.VOTER_DISQUALIFIED);
    }

    @Test
    void who_stepped_in_for_one_item_has_served() {
        var meeting = AMeeting.ofFour().step(next -> next.disqualify(id(1), Ground.CONCERNED));
        assertThat(meeting.sitting().rollCall().everServing(meeting.now())).doesNotContain(id(5));
        assertThat(meeting.sitting().served(Map.of(AMeeting.ITEM, meeting.now())))
                .containsExactlyInAnyOrder(id(1), id(2), id(3), id(4), id(5));
    }

    @Test
    void a_forgotten_disqualification_is_put_in_where_nobody_can_have_taken_part() {
        var meeting = AMeeting.ofFour().step(next -> next.propose(id(3), "Avslag"));
        assertRefused(
                () -> meeting.next().disqualifyAfterwards(id(3), Ground.CONCERNED, "Glömdes"),
                AgendaProblem.ENTRY_RELIED_ON);
        meeting.step(next -> next.order(ids(meeting))).step(next -> next.acclaim(Ballot.YES));
        meeting.step(next -> next.disqualifyAfterwards(id(4), Ground.CONCERNED, " Glömdes "));
        assertThat(meeting.item().disqualified().getFirst().afterwards()).isEqualTo("Glömdes");
        assertThat(meeting.item().serving().includes(id(5))).isTrue();
        assertField(() -> meeting.next().disqualifyAfterwards(id(4), Ground.CONCERNED, "Igen"), "memberId");
        meeting.step(next -> next.disqualifyAfterwards(id(2), Ground.CONCERNED, "Glömdes"));
        assertRefused(
                () -> meeting.next().disqualifyAfterwards(id(1), Ground.CONCERNED, "Glömdes"), AgendaProblem.NO_QUORUM);
        meeting.withdrawLast();
    }

    @Test
    void no_disqualification_is_put_in_after_a_vote() {
        var meeting = askedOfTwo().step(next -> next.beginVote(false));
        meeting.step(next -> next.countByName(allOf(Ballot.YES), null));
        assertRefused(
                () -> meeting.next().disqualifyAfterwards(id(4), Ground.CONCERNED, "Glömdes"),
                AgendaProblem.ENTRY_RELIED_ON);
    }

    @Test
    void a_temporary_chair_presides_when_neither_the_chair_nor_a_vice_chair_can() {
        var meeting = AMeeting.ofFour();
        meeting.ofMeeting(new Entry.ChairElected(id(4))).ofMeeting(new Entry.ChairElected(id(3)));
        assertThat(meeting.item().serving().presiding()).contains(id(1));
        meeting.step(next -> next.disqualify(id(1), Ground.CONCERNED));
        assertThat(meeting.item().serving().presiding()).contains(id(2));
        meeting.step(next -> next.disqualify(id(2), Ground.CONCERNED));
        assertThat(meeting.item().serving().presiding()).contains(id(3));
        assertThat(meeting.sitting().presided()).contains(id(1));
        meeting.ofMeeting(new Entry.Withdrawn(1, "Kom inte")).ofMeeting(new Entry.Withdrawn(2, "Kom inte"));
        assertThat(meeting.sitting().presided()).contains(id(3));
    }

    @Test
    void the_board_is_asked_when_every_proposal_has_its_place_in_the_order() {
        var meeting = AMeeting.ofFour();
        assertRefused(() -> meeting.next().order(List.of()), AgendaProblem.NOTHING_PROPOSED);
        assertRefused(() -> meeting.next().acclaim(Ballot.YES), AgendaProblem.NOTHING_PROPOSED);
        meeting.step(next -> next.propose(null, " Bifall ")).step(next -> next.propose(id(3), "Avslag"));
        var first = meeting.item().proposals().get(0).proposal();
        var second = meeting.item().proposals().get(1).proposal();
        assertThat(meeting.item().proposals().getFirst().text()).isEqualTo("Bifall");
        assertField(() -> meeting.next().order(List.of(first)), "proposalIds");
        assertField(() -> meeting.next().order(List.of(first, second, first)), "proposalIds");
        meeting.step(next -> next.order(List.of(second, first)));
        assertThat(meeting.item().question().orElseThrow().yes()).isEqualTo(second);
        meeting.step(next -> next.propose(id(4), "Återremiss"));
        assertThat(meeting.item().question()).isEmpty();
    }

    @Test
    void acclamation_answers_the_question() {
        var meeting = askedOfTwo();
        assertField(() -> meeting.next().acclaim(Ballot.ABSTAIN), "answer");
        meeting.step(next -> next.acclaim(Ballot.NO));
        assertThat(meeting.item().chosen().orElseThrow().text()).isEqualTo("Avslag");
        assertRefused(() -> meeting.next().acclaim(Ballot.YES), AgendaProblem.NOTHING_PROPOSED);
        assertRefused(() -> meeting.next().propose(id(4), "Nytt"), AgendaProblem.ENTRY_RELIED_ON);
        assertRefused(() -> meeting.next().disqualify(id(4), Ground.SUPERVISION), AgendaProblem.ENTRY_RELIED_ON);
    }

    @Test
    void nothing_is_decided_while_a_vote_goes_on() {
        var meeting = askedOfTwo();
        assertRefused(() -> meeting.next().countByName(Map.of(), null), AgendaProblem.NO_VOTE_BEGUN);
        meeting.step(next -> next.beginVote(false));
        assertRefused(() -> meeting.next().requireDecidable(NOTED), AgendaProblem.VOTE_UNFINISHED);
        assertRefused(() -> meeting.next().beginVote(false), AgendaProblem.VOTE_UNFINISHED);
        assertRefused(() -> meeting.next().acclaim(Ballot.YES), AgendaProblem.VOTE_UNFINISHED);
        assertRefused(() -> meeting.next().countClosed(4, 0, 0, null), AgendaProblem.NO_VOTE_BEGUN);
        meeting.withdrawLast();
        assertRefused(() -> meeting.next().requireDecidable(NOTED), AgendaProblem.QUESTION_UNANSWERED);
        meeting.step(next -> next.beginVote(true)).step(next -> next.countClosed(3, 1, 0, null));
        meeting.next().requireDecidable(NOTED);
        assertThat(meeting.item().chosen().orElseThrow().text()).isEqualTo("Bifall");
    }

    @Test
    void nothing_is_decided_without_a_quorum_and_a_board_without_a_register_is_not_counted() {
        var meeting = AMeeting.ofFour();
        meeting.ofMeeting(new Entry.Departed(id(5), meeting.now()));
        meeting.ofMeeting(new Entry.Departed(id(4), meeting.now()));
        meeting.next().requireDecidable(NOTED);
        meeting.ofMeeting(new Entry.Departed(id(3), meeting.now()));
        assertRefused(() -> meeting.next().requireDecidable(NOTED), AgendaProblem.NO_QUORUM);
        var runOut = new Sitting(List.of(), 0, false, true, Set.of(), List.of());
        assertRefused(
                () -> new NextStep(runOut, runOut.of(AMeeting.ITEM, meeting.now()), false).requireDecidable(NOTED),
                AgendaProblem.NO_QUORUM);
        var unknown = new Sitting(List.of(), 0, false, false, Set.of(), List.of());
        new NextStep(unknown, unknown.of(AMeeting.ITEM, meeting.now()), false).requireDecidable(NOTED);
    }

    @Test
    void what_something_later_rests_on_is_not_taken_back_before_it() {
        var meeting = askedOfTwo();
        int order = meeting.latest();
        meeting.withdraw(order).step(next -> next.order(ids(meeting)));
        int again = meeting.latest();
        meeting.step(next -> next.beginVote(false));
        int begun = meeting.latest();
        assertRefused(() -> meeting.withdraw(again), AgendaProblem.ENTRY_RELIED_ON);
        meeting.step(next -> next.countByName(allOf(Ballot.YES), null));
        assertRefused(() -> meeting.withdraw(begun), AgendaProblem.ENTRY_RELIED_ON);
        meeting.withdrawLast();
        assertThat(meeting.item().unfinishedVote()).isPresent();
        meeting.withdraw(begun);
        assertThat(meeting.item().unfinishedVote()).isEmpty();
    }

    @Test
    void whoever_took_part_may_dissent_and_hand_it_in_in_writing() {
        var meeting = askedOfTwo().step(next -> next.beginVote(false));
        meeting.step(next -> next.countByName(
                Map.of(id(1), Ballot.YES, id(2), Ballot.YES, id(3), Ballot.NO, id(4), Ballot.ABSTAIN), null));
        assertRefused(() -> meeting.next().reserve(id(3), null, false), AgendaProblem.ITEM_STATE);
        assertRefused(() -> meeting.next().reserve(id(4), null, true), AgendaProblem.RESERVATION_REFUSED);
        assertField(() -> meeting.next().reserve(id(5), null, true), "memberId");
        meeting.step(next -> next.reserve(id(3), " ", true));
        var reserved = meeting.item().reservations().getFirst();
        assertThat(meeting.item().textOf(reserved)).isEmpty();
        meeting.step(next -> next.writeReservation(reserved.reservation(), "Eget förslag"));
        assertThat(meeting.item().textOf(reserved)).contains("Eget förslag");
        assertRefused(() -> meeting.next().writeReservation(UUID.randomUUID(), "x"), CommonProblem.NOT_FOUND);
        meeting.step(next -> next.reserve(id(2), "Sagt genast", true));
        assertThat(meeting.item().textOf(meeting.item().reservations().getLast()))
                .contains("Sagt genast");
    }

    @Test
    void nobody_abstains_once_the_item_is_said_to_be_authority() {
        var meeting = askedOfTwo().step(next -> next.setAuthority(true));
        assertField(() -> meeting.next().beginVote(true), "closed");
        meeting.step(next -> next.beginVote(false));
        assertRefused(() -> meeting.next().countByName(allOf(Ballot.ABSTAIN), null), AgendaProblem.ABSTENTION_REFUSED);
        int said = meeting.step(next -> next.setAuthority(false)).latest();
        meeting.step(next -> next.countByName(allOf(Ballot.NO), null));
        assertThat(meeting.item().chosen().orElseThrow().text()).isEqualTo("Avslag");
        assertRefused(() -> meeting.next().setAuthority(true), AgendaProblem.ENTRY_RELIED_ON);
        assertRefused(() -> meeting.withdraw(said), AgendaProblem.ENTRY_RELIED_ON);
    }

    @Test
    void an_item_about_an_individual_is_authority_unless_the_secretary_says_otherwise_in_time() {
        var meeting = AMeeting.ofFour().aboutAnIndividual();
        assertRefused(() -> meeting.next().abstain(id(4)), AgendaProblem.ABSTENTION_REFUSED);
        int said = meeting.step(next -> next.setAuthority(false)).latest();
        meeting.step(next -> next.abstain(id(4)));
        assertRefused(() -> meeting.next().setAuthority(true), AgendaProblem.ENTRY_RELIED_ON);
        var entry = meeting.sitting().record().get(said - 1);
        assertRefused(() -> meeting.next().requireWithdrawable(entry, false), AgendaProblem.ENTRY_RELIED_ON);
        meeting.withdrawLast();
        meeting.next().requireWithdrawable(entry, false);
        assertRefused(() -> meeting.next().requireWithdrawable(entry, true), AgendaProblem.ENTRY_RELIED_ON);
    }

    @Test
    void whoever_abstained_from_another_question_than_the_one_that_decided_may_dissent() {
        var meeting = AMeeting.ofFour();
        meeting.step(next -> next.propose(null, "Bifall")).step(next -> next.propose(id(3), "Avslag"));
        meeting.step(next -> next.propose(id(4), "Återremiss")).step(next -> next.order(ids(meeting)));
        meeting.step(next -> next.beginVote(false));
        meeting.step(next -> next.countByName(
                Map.of(id(1), Ballot.YES, id(2), Ballot.YES, id(3), Ballot.NO, id(4), Ballot.ABSTAIN), null));
        assertThat(meeting.item().abstained()).containsExactly(id(4));
        meeting.step(next -> next.acclaim(Ballot.YES));
        assertThat(meeting.item().abstained()).isEmpty();
        meeting.step(next -> next.reserve(id(4), "Ärendet borde ha beretts mer.", true));
        assertThat(meeting.item().reservations()).hasSize(1);
    }

    @Test
    void whoever_takes_no_part_in_the_decision_says_so_and_does_not_dissent_from_it() {
        var meeting = AMeeting.ofFour().step(next -> next.abstain(id(4)));
        assertThat(meeting.item().abstained()).containsExactly(id(4));
        assertRefused(() -> meeting.next().reserve(id(4), null, true), AgendaProblem.RESERVATION_REFUSED);
        assertField(() -> meeting.next().abstain(id(5)), "memberId");
        meeting.withdrawLast();
        assertThat(meeting.item().abstained()).isEmpty();
        meeting.step(next -> new Entry.Authority(true));
        assertRefused(() -> meeting.next().abstain(id(4)), AgendaProblem.ABSTENTION_REFUSED);
    }

    @Test
    void an_identity_number_is_refused_in_what_all_may_read() {
        var meeting = AMeeting.ofFour();
        assertRefused(() -> meeting.next().propose(null, "Om 19121212-1212"), CommonProblem.IDENTITY_NUMBER);
        var secret = new NextStep(meeting.sitting(), meeting.item(), true);
        assertThat(secret.propose(null, "Om 19121212-1212")).isInstanceOf(Entry.Proposed.class);
    }

    private static AMeeting askedOfTwo() {
        var meeting = AMeeting.ofFour();
        meeting.step(next -> next.propose(null, "Bifall")).step(next -> next.propose(id(3), "Avslag"));
        return meeting.step(next -> next.order(ids(meeting)));
    }

    private static List<UUID> ids(AMeeting meeting) {
        return meeting.item().proposals().stream().map(Entry.Proposed::proposal).toList();
    }

    private static Map<UUID, Ballot> allOf(Ballot ballot) {
        return Map.of(id(1), ballot, id(2), ballot, id(3), ballot, id(4), ballot);
    }

    private static void assertField(ThrowingCallable act, String field) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused()
                                        .violations()
                                        .getFirst()
                                        .field())
                                .isEqualTo(field));
    }

    private static void assertRefused(ThrowingCallable act, ProblemType problem) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().type()).isEqualTo(problem));
    }
}
