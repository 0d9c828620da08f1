package se.kvalitetshjulet.kit.codelist;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.revision.OwnedList;
import se.kvalitetshjulet.kit.revision.Uses;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Counts where codes are used. Says how many things there are and of which days, never which they are. */
@Singleton
class CodeUses {

    private static final String COUNT =
            "select code, count(distinct thing), min(used_on), max(used_on) from (%s) as used"
                    + " where code is not null and used_on is not null ";

    /** The uses of every code of the list that is used. */
    Map<String, Uses> of(Handle tx, Tenant tenant, OwnedList list) {
        var uses = new HashMap<String, Uses>();
        tx.createQuery(COUNT.formatted(list.uses()) + "group by code")
                .bindMethods(tenant)
                .map((row, context) -> uses.put(row.getString(1), usesIn(row)))
                .list();
        return uses;
    }

    /** The uses of a code after a day. */
    Uses after(Handle tx, Tenant tenant, OwnedList list, String code, LocalDate day) {
        return tx.createQuery(COUNT.formatted(list.uses()) + "and code = :code and used_on > :day group by code")
                .bindMethods(tenant)
                .bind("code", code)
                .bind("day", day)
                .map((row, context) -> usesIn(row))
                .findOne()
                .orElse(Uses.NONE);
    }

    private static Uses usesIn(ResultSet row) throws SQLException {
        return new Uses(row.getLong(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class));
    }
}
