package se.kvalitetshjulet.agenda.sitting;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.Decision;
import se.kvalitetshjulet.agenda.voting.Service;
import se.kvalitetshjulet.agenda.voting.Serving;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * Who came and went can be put right afterwards, but not so that something decided no longer holds.
 *
 * @param after what the record would tell then
 */
record RestsOnAttendance(Sitting before, Sitting after) {

    /** Refuses to change who decided an approved paragraph or voted in a vote that is counted, or to take the quorum from a decision. */
    void requireUndisturbed(UUID item, @Nullable Decision decision) {
        if (decision != null) {
            requireUndisturbed(item, decision, decision.decidedAt());
        }
        before.of(item, Instant.MAX).entries().stream()
                .filter(each -> each.entry() instanceof Entry.VoteCounted)
                .filter(each -> !who(before, item, each.at()).equals(who(after, item, each.at())))
                .findFirst()
                .ifPresent(vote -> {
                    throw new Refusal(
                            AgendaProblem.ENTRY_RELIED_ON,
                            "Det ändrar vilka som fick rösta i en omröstning som är räknad. Ta först tillbaka den.");
                });
    }

    private void requireUndisturbed(UUID item, Decision decision, Instant at) {
        if (decision.approvedOn() != null && !who(before, item, at).equals(who(after, item, at))) {
            throw new Refusal(
                    AgendaProblem.PARAGRAPH_APPROVED,
                    "Det ändrar vilka som beslutade i § " + decision.paragraph() + ", som justerades den "
                            + decision.approvedOn() + ".");
        }
        if (serving(before, item, at).quorum().isMet()
                && !serving(after, item, at).quorum().isMet()) {
            throw new Refusal(
                    AgendaProblem.ENTRY_RELIED_ON,
                    "Nämnden skulle inte ha varit beslutför i § " + decision.paragraph() + " (6 kap. 27 § KL).");
        }
    }

    private static Set<UUID> who(Sitting sitting, UUID item, Instant at) {
        return serving(sitting, item, at).services().stream()
                .map(Service::who)
                .map(who -> who.id())
                .collect(Collectors.toSet());
    }

    private static Serving serving(Sitting sitting, UUID item, Instant at) {
        return sitting.of(item, at).serving();
    }
}
