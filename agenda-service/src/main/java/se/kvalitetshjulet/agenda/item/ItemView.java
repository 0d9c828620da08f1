package se.kvalitetshjulet.agenda.item;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.contracts.agenda.Origin;

/**
 * An item as a caller may see it: of a secret one only its number and that it is secret, unless they are entitled to it.
 *
 * @param number on the agenda, as printed; null for a proposal
 * @param position on the agenda, from 1; null for a proposal
 * @param kind what sort of item it is
 * @param designation the right column of the notice; empty for a mere heading
 * @param waitsFor the meeting that a proposal has been postponed to
 * @param statement left out of lists
 * @param version for {@code If-Match} when the statement is written
 */
public record ItemView(
        UUID itemId,
        @Nullable UUID meetingId,
        @Nullable String number,
        @Nullable Integer position,
        ItemKind kind,
        String heading,
        String designation,
        @Nullable String registryNumber,
        boolean secret,
        AgendaItem.Status status,
        @Nullable UUID waitsFor,
        @Nullable Origin origin,
        @Nullable DecisionView decision,
        @Nullable StatementView statement,
        long version) {

    /**
     * @param points left out for a secret item
     */
    public record DecisionView(
            int paragraph,
            ItemDecided.Outcome outcome,
            @Nullable List<String> points,
            @Nullable LocalDate approvedOn) {}

    static ItemView of(AgendaItem item, @Nullable String number, @Nullable StatementView statement, boolean entitled) {
        boolean open = entitled || !item.secret();
        var registryNumber = item.registryNumber();
        return new ItemView(
                item.id(),
                item.meetingId(),
                number,
                item.position(),
                item.kind(),
                open ? item.heading() : item.openHeading(),
                item.openDesignation(),
                open && registryNumber != null ? registryNumber.toString() : null,
                item.secret(),
                item.status(),
                item.waitsFor(),
                open ? item.origin() : null,
                decisionOf(item.decision(), open),
                open ? statement : null,
                item.version());
    }

    private static @Nullable DecisionView decisionOf(@Nullable Decision decision, boolean open) {
        return decision == null
                ? null
                : new DecisionView(
                        decision.paragraph(),
                        decision.outcome(),
                        open ? decision.points() : null,
                        decision.approvedOn());
    }
}
