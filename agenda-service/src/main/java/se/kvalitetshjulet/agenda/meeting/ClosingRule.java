package se.kvalitetshjulet.agenda.meeting;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has to be done before a meeting may close. */
public interface ClosingRule {

    /**
     * @throws Refusal when something remains
     */
    void check(Handle tx, Tenant tenant, Meeting meeting);
}
