package se.kvalitetshjulet.deviations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What a test needs to know of the sample board, or to give it, below what the service shows. */
@Singleton
public class Board {

    private static final Tenant SAMPLE = new Tenant("9999", "socn");

    private final Store store;

    Board(Store store) {
        this.store = store;
    }

    /** A unit of the board, as the organisation's topic would have told it. */
    public String unit(String code) {
        store.useTenant(
                SAMPLE,
                tx -> tx.createUpdate("""
                        insert into unit (municipality, board, unit, valid_from, name, department, successors, told_at,
                          told_source, told_id)
                        values ('9999', 'socn', :unit, '2020-01-01', :name, 'avdelning', '{}', now(), '/test', :unit)
                        on conflict do nothing
                        """)
                        .bind("unit", code)
                        .bind("name", "Enheten " + code)
                        .execute());
        return code;
    }

    /** Closes a deviation as somebody else would, and lets something be done meanwhile that waits for that or is done before. */
    public <T> T closing(String deviation, Supplier<T> meanwhile) {
        return store.inTenant(SAMPLE, tx -> {
                    tx.select("select 1 from thing where thing_id = ? for update", deviation)
                            .mapTo(Integer.class)
                            .one();
                    var begun = CompletableFuture.supplyAsync(meanwhile);
                    Awaitility.await()
                            .pollInSameThread()
                            .until(() -> begun.isDone()
                                    || tx.select("select exists (select 1 from pg_locks where not granted)")
                                            .mapTo(Boolean.class)
                                            .one());
                    tx.createUpdate(
                                    "update deviation set status = 'CLOSED', ended_on = reported_on where deviation_id = ?")
                            .bind(0, deviation)
                            .execute();
                    return begun;
                })
                .join();
    }

    /** The messages about a thing, as they are to leave. */
    public List<String> messagesAbout(String thing) {
        return texts("select payload from outbox where key = '9999/socn/' || ? order by position", thing);
    }

    /** Who read of a thing, in what room and why. */
    public List<String> readingsOf(String thing) {
        return texts(
                "select role || ' ' || room || ' ' || purpose from access_log where thing = ? order by position",
                thing);
    }

    /** What is left of a thing in the tables that hold texts, history and state. */
    public List<String> rowsOf(String thing) {
        return texts("""
                with asked as (select ? as thing)
                select data from secret, asked where thing_id = thing
                union all select type from deviation_event, asked where thing_id = thing
                union all select status from deviation, asked where deviation_id = thing
                """, thing);
    }

    private List<String> texts(String sql, String thing) {
        return store.inTenant(
                SAMPLE, tx -> tx.select(sql, thing).mapTo(String.class).list());
    }
}
