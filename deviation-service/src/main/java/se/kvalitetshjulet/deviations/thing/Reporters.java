package se.kvalitetshjulet.deviations.thing;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;

/** Who reported what, and so sees it whatever unit it belongs to. */
@Singleton
public class Reporters {

    public void note(Handle tx, Caller reporter, String thing) {
        tx.createUpdate("""
                        insert into thing_reporter (municipality, board, thing_id, caller)
                        values (:municipality, :board, :thing, :caller)
                        """)
                .bindMethods(reporter.tenant())
                .bind("thing", thing)
                .bind("caller", reporter.subject())
                .execute();
    }
}
