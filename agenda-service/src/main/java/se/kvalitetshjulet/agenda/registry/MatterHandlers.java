package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Who handles the matters. */
@ApplicationScoped
public class MatterHandlers {

    public Handlers of(Handle tx, Tenant tenant, RegistryNumber number) {
        return tx.createQuery("""
                select * from matter_handlers
                where municipality = :municipality and board = :board and registry_number = :number
                order by version desc limit 1
                """)
                .bindMethods(tenant)
                .bind("number", number.toString())
                .map((row, context) ->
                        new Handlers(row.getString("officer"), row.getString("head"), row.getInt("version")))
                .findOne()
                .orElse(Handlers.NOBODY);
    }

    void add(Handle tx, Caller by, RegistryNumber number, Handlers handlers, Instant at) {
        tx.createUpdate("""
                insert into matter_handlers (municipality, board, registry_number, version, officer, head, named_at, named_by)
                values (:municipality, :board, :number, :version, :officer, :head, :at, :by)
                """)
                .bindMethods(by.tenant())
                .bind("number", number.toString())
                .bindMethods(handlers)
                .bind("at", at)
                .bind("by", by.subject())
                .execute();
    }
}
