package se.kvalitetshjulet.agenda.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvalitetshjulet.agenda.voting.Board.ballots;
import static se.kvalitetshjulet.agenda.voting.Board.member;
import static se.kvalitetshjulet.agenda.voting.Board.substitute;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;

class VoteTest {

    private static final boolean AUTHORITY = true;
    private static final boolean ORDINARY = false;

    /** The chair is the first to answer, so a yes of anybody at all is the chair's. */
    @ParameterizedTest(name = "{0} yes, {1} no, {2} abstain: {3}")
    @CsvSource({
        "11, 0, 0, YES, ''",
        "6, 5, 0, YES, ''",
        "5, 6, 0, NO, ''",
        "1, 0, 10, YES, ''",
        "4, 5, 2, NO, ''",
        "5, 5, 1, YES, CHAIR",
        "1, 1, 9, YES, CHAIR",
    })
    void simple_majority_of_those_who_vote_decides_and_the_chair_at_a_tie(
            int yes, int no, int abstain, Ballot winner, String decider) {
        var ballots = ballots(Ballot.YES, 1, yes);
        ballots.putAll(ballots(Ballot.NO, yes + 1, yes + no));
        ballots.putAll(ballots(Ballot.ABSTAIN, yes + no + 1, 11));
        var result = vote(full(), ORDINARY).byName(ballots, null);
        assertThat(result.winner()).isEqualTo(winner);
        assertThat(result.decidedBy() == null ? "" : result.decidedBy().name()).isEqualTo(decider);
        assertThat(result.abstained()).isEqualTo(abstain);
    }

    @Test
    void a_chair_who_has_abstained_still_has_the_casting_vote_and_must_use_it() {
        var ballots = ballots(Ballot.ABSTAIN, 1, 1);
        ballots.putAll(ballots(Ballot.YES, 2, 6));
        ballots.putAll(ballots(Ballot.NO, 7, 11));
        assertRefused(() -> vote(full(), ORDINARY).byName(ballots, null), AgendaProblem.VOTE_TIED, "utslagsröst");
        var result = vote(full(), ORDINARY).byName(ballots, Ballot.NO);
        assertThat(result.winner()).isEqualTo(Ballot.NO);
        assertThat(result.inWords()).isEqualTo("5 ja, 5 nej, 1 avstår; avgjort genom ordförandens utslagsröst");
    }

    @Test
    void the_vice_chair_casts_when_the_chair_is_disqualified() {
        var serving = Board.of(11, 0).membersThere(1, 11).serving(0).without(Set.of(member(1)));
        var ballots = ballots(Ballot.NO, 2, 6);
        ballots.putAll(ballots(Ballot.YES, 7, 11));
        assertThat(new Vote(serving, Set.of(member(1)), ORDINARY)
                        .byName(ballots, null)
                        .winner())
                .isEqualTo(Ballot.NO);
    }

    @Test
    void nobody_abstains_where_the_matter_is_authority_against_an_individual() {
        var ballots = ballots(Ballot.YES, 1, 10);
        ballots.putAll(ballots(Ballot.ABSTAIN, 11, 11));
        assertRefused(
                () -> vote(full(), AUTHORITY).byName(ballots, null), AgendaProblem.ABSTENTION_REFUSED, "4 kap. 26 §");
        assertRefused(
                () -> vote(full(), AUTHORITY).closed(6, 4, 1, null), AgendaProblem.ABSTENTION_REFUSED, "4 kap. 26 §");
        assertThat(vote(full(), ORDINARY).byName(ballots, null).yes()).isEqualTo(10);
    }

    @Test
    void only_those_who_serve_in_the_item_vote() {
        var board = Board.of(11, 2).membersThere(1, 10).comes(substitute(1), 0).comes(substitute(2), 0);
        var serving = board.serving(0).without(Set.of(member(4)));
        var vote = new Vote(serving, Set.of(member(4)), ORDINARY);
        assertRefused(() -> vote.byName(with(member(4)), null), AgendaProblem.VOTER_DISQUALIFIED, "6 kap. 30 §");
        assertRefused(() -> vote.byName(with(member(11)), null), AgendaProblem.VOTER_ABSENT, "inte närvarande");
        var waiting =
                Board.of(11, 2).membersThere(1, 11).comes(substitute(1), 0).serving(0);
        assertRefused(
                () -> vote(waiting, ORDINARY).byName(with(substitute(1)), null),
                AgendaProblem.NOT_ENTITLED_TO_VOTE,
                "tjänstgör inte");
        assertRefused(() -> vote.byName(Map.of(), null), AgendaProblem.VOTE_UNFINISHED, "11 av dem");
    }

    @Test
    void nobody_votes_where_the_board_may_not_decide() {
        var five = Board.of(11, 0).membersThere(1, 5).serving(0);
        assertRefused(
                () -> vote(five, ORDINARY).byName(ballots(Ballot.YES, 1, 5), null), AgendaProblem.NO_QUORUM, "5 av 11");
        assertRefused(() -> vote(five, ORDINARY).closed(5, 0, 0, null), AgendaProblem.NO_QUORUM, "5 av 11");
    }

    @Test
    void in_a_closed_vote_the_lot_decides_a_tie() {
        assertThat(vote(full(), ORDINARY).closed(6, 5, 0, null).decidedBy()).isNull();
        assertRefused(() -> vote(full(), ORDINARY).closed(5, 5, 1, null), AgendaProblem.VOTE_TIED, "lotten");
        var drawn = vote(full(), ORDINARY).closed(5, 5, 1, Ballot.NO);
        assertThat(drawn.winner()).isEqualTo(Ballot.NO);
        assertThat(drawn.decidedBy()).isEqualTo(VoteResult.Decider.LOT);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 0", "6, 6, 0", "12, -1, 0"})
    void there_are_as_many_closed_ballots_as_voters(int yes, int no, int blank) {
        assertRefused(() -> vote(full(), ORDINARY).closed(yes, no, blank, null), AgendaProblem.VOTE_UNFINISHED, "11");
    }

    private static Serving full() {
        return Board.of(11, 0).membersThere(1, 11).serving(0);
    }

    private static Vote vote(Serving serving, boolean authority) {
        return new Vote(serving, Set.of(), authority);
    }

    private static Map<UUID, Ballot> with(UUID voter) {
        return Map.of(voter, Ballot.YES);
    }

    private static void assertRefused(ThrowingCallable act, ProblemType problem, String says) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.refused().type()).isEqualTo(problem);
            assertThat(refusal.refused().detail()).contains(says);
        });
    }
}
