package se.kvalitetshjulet.agenda.voting;

import org.jspecify.annotations.Nullable;

/**
 * What a vote gave.
 *
 * @param winner YES or NO; null for a tie that nothing has decided yet
 * @param decidedBy what decided a tie, or null
 */
public record VoteResult(
        int yes,
        int no,
        int abstained,
        @Nullable Ballot winner,
        @Nullable Decider decidedBy) {

    /** What decides a tie. */
    public enum Decider {
        CHAIR("ordförandens utslagsröst"),
        LOT("lottning");

        private final String swedish;

        Decider(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    static VoteResult of(int yes, int no, int abstained) {
        return new VoteResult(yes, no, abstained, yes == no ? null : yes > no ? Ballot.YES : Ballot.NO, null);
    }

    boolean isTied() {
        return winner == null;
    }

    VoteResult decidedBy(Decider decider, Ballot casting) {
        return new VoteResult(yes, no, abstained, casting, decider);
    }

    /** {@code 5 ja, 5 nej, 1 avstår; avgjort genom ordförandens utslagsröst}. */
    public String inWords() {
        return yes + " ja, " + no + " nej, " + abstained + " avstår"
                + (decidedBy == null ? "" : "; avgjort genom " + decidedBy.swedish());
    }
}
