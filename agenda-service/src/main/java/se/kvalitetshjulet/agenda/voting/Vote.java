package se.kvalitetshjulet.agenda.voting;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * A vote on an item: open and by name, or closed where the matter is an election or an appointment. Simple majority of
 * those who vote decides. At a tie the one who presides has the casting vote, in a closed vote the lot decides (KL 5:54–56,
 * which hold for boards by 6:33).
 *
 * @param serving in the item, so without the disqualified
 * @param authority whether the item is exercise of authority against an individual. Whoever takes part in dealing with it
 *     must then take part in deciding it (KL 4:26); otherwise anybody may abstain, except that whoever presides votes where
 *     nothing else decides (KL 4:25)
 */
public record Vote(Serving serving, Set<UUID> disqualified, boolean authority) {

    public Vote {
        disqualified = Set.copyOf(disqualified);
    }

    /**
     * Counts an open vote.
     *
     * @param ballots of everybody who serves, and nobody else
     * @param casting the casting vote of a presiding member who has abstained, or null; whoever has voted casts likewise
     */
    public VoteResult byName(Map<UUID, Ballot> ballots, @Nullable Ballot casting) {
        serving.quorum().requireMet();
        ballots.forEach(this::check);
        long missing = serving.services().stream()
                .filter(service -> !ballots.containsKey(service.who().id()))
                .count();
        if (missing > 0) {
            throw new Refusal(
                    AgendaProblem.VOTE_UNFINISHED,
                    missing + " av dem som tjänstgör har inte röstat. Anteckna ja, nej eller avstår för var och en.");
        }
        var counted =
                VoteResult.of(count(ballots, Ballot.YES), count(ballots, Ballot.NO), count(ballots, Ballot.ABSTAIN));
        return counted.isTied() ? counted.decidedBy(VoteResult.Decider.CHAIR, cast(ballots, casting)) : counted;
    }

    /**
     * Counts a closed vote, where nobody knows who voted how.
     *
     * @param drawn what the lot gave, or null; needed at a tie only
     */
    public VoteResult closed(int yes, int no, int blank, @Nullable Ballot drawn) {
        serving.quorum().requireMet();
        if (yes < 0
                || no < 0
                || blank < 0
                || yes + no + blank != serving.services().size()) {
            throw new Refusal(
                    AgendaProblem.VOTE_UNFINISHED,
                    "Sedlarna ska vara lika många som de som tjänstgör: "
                            + serving.services().size() + ".");
        }
        if (authority && blank > 0) {
            throw abstentionRefused();
        }
        var counted = VoteResult.of(yes, no, blank);
        return counted.isTied()
                ? counted.decidedBy(
                        VoteResult.Decider.LOT, decisive(drawn, "Rösterna väger lika. Ange vad lotten gav."))
                : counted;
    }

    private void check(UUID voter, Ballot ballot) {
        if (disqualified.contains(voter)) {
            throw new Refusal(
                    AgendaProblem.VOTER_DISQUALIFIED,
                    "En av dem som har röstat är jävig i ärendet och får inte delta (6 kap. 30 § KL).");
        }
        if (!serving.isThere(voter)) {
            throw new Refusal(
                    AgendaProblem.VOTER_ABSENT,
                    "En av dem som har röstat är inte närvarande. Rätta närvaron, eller ta bort rösten.");
        }
        if (!serving.includes(voter)) {
            throw new Refusal(
                    AgendaProblem.NOT_ENTITLED_TO_VOTE,
                    "En av dem som har röstat är ersättare och tjänstgör inte i ärendet. Ta bort rösten.");
        }
        if (authority && ballot == Ballot.ABSTAIN) {
            throw abstentionRefused();
        }
    }

    private Ballot cast(Map<UUID, Ballot> ballots, @Nullable Ballot casting) {
        var own = serving.presiding().map(ballots::get).orElse(null);
        return own == null || own == Ballot.ABSTAIN
                ? decisive(casting, "Rösterna väger lika. Ange ordförandens utslagsröst.")
                : own;
    }

    private static Ballot decisive(@Nullable Ballot ballot, String advice) {
        if (ballot == null || ballot == Ballot.ABSTAIN) {
            throw new Refusal(AgendaProblem.VOTE_TIED, advice);
        }
        return ballot;
    }

    public static Refusal abstentionRefused() {
        return new Refusal(
                AgendaProblem.ABSTENTION_REFUSED,
                "Ärendet är myndighetsutövning mot en enskild. Den som deltar i handläggningen ska också delta i avgörandet"
                        + " (4 kap. 26 § KL).");
    }

    private static int count(Map<UUID, Ballot> ballots, Ballot wanted) {
        return (int) ballots.values().stream().filter(wanted::equals).count();
    }
}
