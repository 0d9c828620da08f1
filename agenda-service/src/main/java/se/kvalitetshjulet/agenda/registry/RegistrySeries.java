package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The numbers of a board's registry: one series a year for its matters, and one for its documents. */
@ApplicationScoped
public class RegistrySeries {

    private final Store store;

    RegistrySeries(Store store) {
        this.store = store;
    }

    /** What is numbered. */
    public enum Kind {
        MATTERS("registry_series"),
        DOCUMENTS("document_series");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    /** Takes the next number. It is the caller's transaction's own: no other has it, and a rollback gives it back. */
    public int next(Handle tx, Tenant tenant, Kind kind, int year) {
        return of(tx, """
                        insert into <series> as series (municipality, board, year, next_number)
                        values (:municipality, :board, :year, 2)
                        on conflict (municipality, board, year) do update set next_number = series.next_number + 1
                        returning next_number - 1
                        """, tenant, kind, year).mapTo(Integer.class).one();
    }

    /** The number that the next one of the year gets. */
    int upcoming(Handle tx, Tenant tenant, Kind kind, int year) {
        return of(tx, """
                        select next_number from <series>
                        where municipality = :municipality and board = :board and year = :year
                        """, tenant, kind, year).mapTo(Integer.class).findOne().orElse(1);
    }

    /**
     * Lets the year's series go on from a number, as when those before it stand in an older registry.
     *
     * @throws Refusal when the number, or one after it, may be used already
     */
    int goOnFrom(Caller by, Kind kind, int year, int number) {
        return store.inTenant(by.tenant(), tx -> {
            int standing = of(tx, """
                            insert into <series> as series (municipality, board, year, next_number)
                            values (:municipality, :board, :year, :number)
                            on conflict (municipality, board, year) do update
                            set next_number = greatest(series.next_number, excluded.next_number)
                            returning next_number
                            """, by.tenant(), kind, year)
                    .bind("number", number)
                    .mapTo(Integer.class)
                    .one();
            if (standing != number) {
                throw new Refusal(
                        AgendaProblem.SERIES_BACKWARDS,
                        "Nästa nummer för " + year + " är " + standing + ". Ange det eller ett högre.");
            }
            return standing;
        });
    }

    private static Query of(Handle tx, String sql, Tenant tenant, Kind kind, int year) {
        return tx.createQuery(sql)
                .define("series", kind.table)
                .bindMethods(tenant)
                .bind("year", year);
    }
}
