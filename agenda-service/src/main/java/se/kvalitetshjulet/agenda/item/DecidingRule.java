package se.kvalitetshjulet.agenda.item;

import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What must hold before the board may decide on an item. */
public interface DecidingRule {

    /**
     * What is to be recorded as the decision.
     *
     * @param points in words; empty where the outcome says all
     * @param proposed what the administration has proposed in its statement, or nothing
     */
    record Intended(ItemDecided.Outcome outcome, List<String> points, List<String> proposed) {

        public Intended {
            points = List.copyOf(points);
            proposed = List.copyOf(proposed);
        }
    }

    /**
     * @throws Refusal when the board may not decide now, or not so
     */
    void check(Handle tx, Tenant tenant, Meeting meeting, AgendaItem item, Intended decision);
}
