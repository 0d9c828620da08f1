package se.kvalitetshjulet.deviations.control;

import jakarta.inject.Singleton;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.BesideEvents;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What is kept of controls beside their events: how they are made, and what they found. Only added to. */
@Singleton
class ControlNotes {

    private static final BesideEvents FINDINGS = new BesideEvents("control_finding", "finding");

    void keepPlan(Handle tx, Tenant tenant, String controlId, String method, String responsible, Frequency frequency) {
        tx.createUpdate("""
                        insert into control_plan (municipality, board, thing_id, method, responsible, frequency)
                        values (:municipality, :board, :control, :method, :responsible, :frequency)
                        """)
                .bindMethods(tenant)
                .bind("control", controlId)
                .bind("method", method.strip())
                .bind("responsible", responsible.strip())
                .bind("frequency", frequency.name())
                .execute();
    }

    void keepFinding(Handle tx, EventIdentity performed, String controlId, @Nullable String finding) {
        FINDINGS.keep(tx, performed, controlId, finding);
    }

    /** By the ids of the events that told of the times. */
    Map<String, String> findings(Handle tx, ThingKey control) {
        return FINDINGS.of(tx, control);
    }
}
