package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.meeting.ClosingRule;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** A matter that was put on the agenda is decided, or postponed, before the board rises. Mere headings need no decision. */
@ApplicationScoped
class MattersAreDecided implements ClosingRule {

    private final Items items;

    MattersAreDecided(Items items) {
        this.items = items;
    }

    @Override
    public void check(Handle tx, Tenant tenant, Meeting meeting) {
        var undecided = items.agendaOf(tx, tenant, meeting.id()).lines().stream()
                .filter(line ->
                        line.item().registryNumber() != null && line.item().decision() == null)
                .map(Agenda.Line::number)
                .collect(Collectors.joining(", "));
        if (!undecided.isEmpty()) {
            throw new Refusal(AgendaProblem.ITEMS_UNDECIDED, "Avgör eller bordlägg först: " + undecided + ".");
        }
    }
}
