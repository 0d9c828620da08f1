package se.kvalitetshjulet.deviations.risk;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.inbox.EventIdentity;

/** What may come of risks, by the assessments that said so. Only added to. */
@Singleton
class Consequences {

    void keep(Handle tx, EventIdentity assessment, String riskId, @Nullable String consequence) {
        if (consequence == null || consequence.isBlank()) {
            return;
        }
        tx.createUpdate("""
                        insert into risk_consequence (municipality, board, thing_id, source, id, consequence)
                        values (:municipality, :board, :risk, :source, :id, :consequence)
                        """)
                .bindMethods(assessment.tenant())
                .bind("risk", riskId)
                .bind("source", assessment.source())
                .bind("id", assessment.id())
                .bind("consequence", consequence.strip())
                .execute();
    }

    /** By the assessments' ids. */
    Map<String, String> of(Handle tx, ThingKey risk) {
        return tx
                .createQuery("""
                        select id, consequence from risk_consequence
                        where municipality = :municipality and board = :board and thing_id = :risk
                        """)
                .bindMethods(risk.tenant())
                .bind("risk", risk.thing())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
