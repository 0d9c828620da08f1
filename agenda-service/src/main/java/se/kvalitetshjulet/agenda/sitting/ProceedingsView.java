package se.kvalitetshjulet.agenda.sitting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Disqualification;
import se.kvalitetshjulet.agenda.voting.Propositions;
import se.kvalitetshjulet.agenda.voting.VoteResult;

/**
 * What has happened in an item.
 *
 * @param quorum null when the board keeps no register of its members
 * @param authority whether the item is exercise of authority against an individual, where nobody may abstain
 * @param serving those who may decide it, without the disqualified
 * @param abstained those of them who take no part in the decision without a vote
 * @param order in words, or null until the chair has an order that covers every proposal
 * @param question what the board is asked now, or null
 * @param chosen the proposal that has won, or null
 */
public record ProceedingsView(
        UUID itemId,
        AttendanceView.@Nullable QuorumView quorum,
        @Nullable UUID presiding,
        boolean authority,
        List<AttendanceView.Seated> serving,
        List<Disqualified> disqualified,
        List<Abstained> abstained,
        List<Proposal> proposals,
        @Nullable String order,
        @Nullable Question question,
        @Nullable UUID chosen,
        List<Answer> answers,
        @Nullable Vote unfinishedVote,
        List<Reservation> reservations) {

    /**
     * @param number of the entry, for taking it back
     * @param afterwards why it was recorded only after the decision, or null
     */
    public record Disqualified(
            int number,
            UUID memberId,
            String name,
            Disqualification.Ground ground,
            String provision,
            @Nullable String afterwards) {}

    /** Somebody who takes no part in the decision. */
    public record Abstained(int number, UUID memberId, String name) {}

    /**
     * @param memberId null for the administration's
     * @param by whose it is
     */
    public record Proposal(
            int number, UUID proposalId, @Nullable UUID memberId, String by, String text) {}

    /**
     * @param no null when there is nothing but the main proposal
     * @param main whether it decides the matter
     */
    public record Question(String yes, @Nullable String no, boolean main) {}

    /** A vote that has begun. */
    public record Vote(int number, UUID voteId, boolean closed) {}

    /**
     * How the board answered a question.
     *
     * @param result null for acclamation
     * @param ballots by name, empty for acclamation and closed votes
     */
    public record Answer(
            int number,
            Question question,
            Ballot answer,
            @Nullable VoteResult result,
            List<Cast> ballots) {}

    /** One ballot. */
    public record Cast(UUID memberId, String name, Ballot ballot) {}

    /**
     * @param text null until it has been handed in
     */
    public record Reservation(
            int number,
            UUID reservationId,
            UUID memberId,
            String name,
            @Nullable String text) {}

    public static ProceedingsView of(Sitting sitting, Proceedings item, AgendaItem of) {
        var words = new InWords(sitting, item);
        var serving = item.serving();
        return new ProceedingsView(
                of.id(),
                sitting.rollCall().isKnown() ? AttendanceView.QuorumView.of(serving.quorum()) : null,
                serving.presiding().orElse(null),
                item.isAuthority(),
                AttendanceView.serving(sitting, serving),
                words.disqualified(),
                words.abstained(),
                words.proposals(),
                item.propositions().map(Propositions::inWords).orElse(null),
                item.question().map(words::question).orElse(null),
                item.chosen().map(Entry.Proposed::proposal).orElse(null),
                words.answers(),
                words.unfinishedVote(),
                words.reservations());
    }
}
