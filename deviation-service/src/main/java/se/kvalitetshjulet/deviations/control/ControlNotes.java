package se.kvalitetshjulet.deviations.control;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What is kept of controls beside their events: how they are made, and what they found. Only added to. */
@Singleton
class ControlNotes {

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
        if (finding == null || finding.isBlank()) {
            return;
        }
        tx.createUpdate("""
                        insert into control_finding (municipality, board, thing_id, source, id, finding)
                        values (:municipality, :board, :control, :source, :id, :finding)
                        """)
                .bindMethods(performed.tenant())
                .bind("control", controlId)
                .bind("source", performed.source())
                .bind("id", performed.id())
                .bind("finding", finding.strip())
                .execute();
    }

    /** By the ids of the events that told of the times. */
    Map<String, String> findings(Handle tx, ThingKey control) {
        return tx
                .createQuery("""
                        select id, finding from control_finding
                        where municipality = :municipality and board = :board and thing_id = :control
                        """)
                .bindMethods(control.tenant())
                .bind("control", control.thing())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
