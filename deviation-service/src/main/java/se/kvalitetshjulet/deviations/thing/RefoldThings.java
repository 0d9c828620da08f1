package se.kvalitetshjulet.deviations.thing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Folds anew, after an upgrade, what was folded by earlier rules or by none. */
@ApplicationScoped
class RefoldThings {

    private static final int AT_A_TIME = 500;

    private final DeviationThings things;
    private final History history;
    private final Store store;

    RefoldThings(DeviationThings things, History history, Store store) {
        this.things = things;
        this.history = history;
        this.store = store;
    }

    @Scheduled(every = "1h", delayed = "5s")
    void refold() {
        while (refoldSome() == AT_A_TIME) {
            // A little at a time, so that nobody who records waits long for a lock.
        }
    }

    /** How many were folded. Another instance takes others. */
    int refoldSome() {
        return store.inAllTenants(tx -> {
            Map<ThingKey, Long> versions = new HashMap<>();
            tx.createQuery("""
                            select municipality, board, thing_id, version from thing where folded_by < :rules
                            order by municipality, board, thing_id limit :most for update skip locked
                            """)
                    .bind("rules", DeviationThings.RULES)
                    .bind("most", AT_A_TIME)
                    .map((row, context) -> versions.put(
                            new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)),
                            row.getLong(4)))
                    .list();
            if (!versions.isEmpty()) {
                things.write(tx, versions, history.of(tx, versions.keySet()), versions.keySet());
            }
            return versions.size();
        });
    }
}
