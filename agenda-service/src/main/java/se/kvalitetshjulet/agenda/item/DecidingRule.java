package se.kvalitetshjulet.agenda.item;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What must hold before the board may decide on an item. */
public interface DecidingRule {

    /**
     * @throws Refusal when the board may not decide now
     */
    void check(Handle tx, Tenant tenant, Meeting meeting, AgendaItem item);
}
