package se.kvalitetshjulet.kit.codelist;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import se.kvalitetshjulet.kit.revision.OwnedList;
import se.kvalitetshjulet.kit.revision.Uses;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Counts where codes are used. Says how many things there are and of which days, never which they are. */
@Singleton
class CodeUses {

    private static final String COUNT =
            "select code, count(distinct thing), min(used_on), max(used_on) from (%s) as used"
                    + " where code is not null and used_on is not null ";

    private static final String OF_CODE = "and code = :code ";
    private static final String BY_CODE = "group by code";

    /** The uses of every code of the list that is used. */
    Map<String, Uses> of(Handle tx, Tenant tenant, OwnedList list) {
        var uses = new HashMap<String, Uses>();
        tx.createQuery(COUNT.formatted(list.uses()) + BY_CODE)
                .bindMethods(tenant)
                .map((row, context) -> uses.put(row.getString(1), usesIn(row)))
                .list();
        return uses;
    }

    /** The uses of one code. */
    Uses of(Handle tx, Tenant tenant, OwnedList list, String code) {
        return ofCode(tx.createQuery(COUNT.formatted(list.uses()) + OF_CODE + BY_CODE), tenant, code);
    }

    /** The uses of a code after a day. */
    Uses after(Handle tx, Tenant tenant, OwnedList list, String code, LocalDate day) {
        return ofCode(
                tx.createQuery(COUNT.formatted(list.uses()) + OF_CODE + "and used_on > :day " + BY_CODE)
                        .bind("day", day),
                tenant,
                code);
    }

    private static Uses ofCode(Query query, Tenant tenant, String code) {
        return query.bindMethods(tenant)
                .bind("code", code)
                .map((row, context) -> usesIn(row))
                .findOne()
                .orElse(Uses.NONE);
    }

    private static Uses usesIn(ResultSet row) throws SQLException {
        return new Uses(row.getLong(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class));
    }
}
