package se.kvalitetshjulet.deviations;

import jakarta.inject.Singleton;
import java.util.List;
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
