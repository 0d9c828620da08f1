package se.kvalitetshjulet.agenda.sitting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.DecidingRule.Intended;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * What the board decides is what it has answered (KL 5:53, 6:33). A lone proposal that nobody was asked about is decided without a
 * question, unless it is a member's against the administration's. To postpone or remit an item is decided before its proposals, which then need no answer.
 */
record FollowsFromAnswers(Proceedings item) {

    private static final Set<Outcome> PUTS_OFF = Set.of(Outcome.POSTPONED, Outcome.REMITTED);

    /** Refuses a decision that leaves a question open, or that is not what won. */
    void require(Intended decision) {
        if (!PUTS_OFF.contains(decision.outcome()) && (item.isUnanswered() || isPassedOver(decision))) {
            throw new Refusal(
                    AgendaProblem.QUESTION_UNANSWERED,
                    "Det finns yrkanden som nämnden inte har tagit ställning till. För in propositionsordningen och nämndens svar,"
                            + " eller ta tillbaka det yrkande som har återtagits.");
        }
        if (item.isAnswered()) {
            requireWinner(decision, item.chosen().orElse(null));
        }
    }

    /** Whether a member has proposed something else than the statement, and the board has been asked of neither. */
    private boolean isPassedOver(Intended decision) {
        return !decision.proposed().isEmpty()
                && !item.isAnswered()
                && !item.proposals().isEmpty()
                && item.proposals().stream().noneMatch(each -> each.member() == null);
    }

    private void requireWinner(Intended decision, Entry.@Nullable Proposed won) {
        if (decision.outcome() == Outcome.APPROVED && !isApproval(decision, won)) {
            throw contradicts("Förvaltningens förslag vann inte. Välj ett annat beslut än bifall till förslaget.");
        }
        if (decision.outcome() == Outcome.REJECTED && won != null && won.member() == null) {
            throw contradicts(
                    "Förvaltningens förslag vann. Välj bifall till förslaget, också när förslaget är att avslå något.");
        }
        if (won != null && won.member() != null && decision.points().isEmpty() && needsPoints(decision.outcome())) {
            throw contradicts("Ett annat yrkande än förvaltningens vann. Skriv beslutspunkterna enligt det.");
        }
        boolean asWon = won != null && holds(decision.points(), won);
        boolean asLost = item.proposals().stream()
                .filter(each -> !each.equals(won))
                .anyMatch(each -> isNothingBut(decision.points(), each));
        if (asLost && !asWon) {
            throw contradicts("Beslutspunkterna är ett yrkande som föll. Skriv det som nämnden beslutade.");
        }
    }

    /** Whether the administration's proposal won, or one that adds to it, or where it proposed nothing the one that won. */
    private boolean isApproval(Intended decision, Entry.@Nullable Proposed won) {
        var proposed = proposed(decision);
        return won != null
                && (won.member() == null || proposed.isEmpty() || isMoreThan(proposed, lines(decision.points())));
    }

    /** In the words of the statement, else as it was recorded. */
    private Set<String> proposed(Intended decision) {
        return decision.proposed().isEmpty()
                ? lines(item.proposals().stream()
                        .filter(each -> each.member() == null)
                        .map(Entry.Proposed::text)
                        .toList())
                : lines(decision.proposed());
    }

    private static boolean isMoreThan(Set<String> proposed, Set<String> points) {
        return points.size() > proposed.size() && points.containsAll(proposed);
    }

    private static boolean isNothingBut(List<String> points, Entry.Proposed proposal) {
        return !points.isEmpty() && lines(List.of(proposal.text())).containsAll(lines(points));
    }

    private static boolean needsPoints(Outcome outcome) {
        return outcome != Outcome.REJECTED && !PUTS_OFF.contains(outcome);
    }

    private static boolean holds(List<String> points, Entry.Proposed proposal) {
        return lines(points).containsAll(lines(List.of(proposal.text())));
    }

    private static Set<String> lines(List<String> texts) {
        return texts.stream()
                .flatMap(String::lines)
                .map(line -> line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Refusal contradicts(String advice) {
        return new Refusal(AgendaProblem.DECISION_CONTRADICTS, advice);
    }
}
