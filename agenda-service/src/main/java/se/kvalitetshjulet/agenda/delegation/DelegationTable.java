package se.kvalitetshjulet.agenda.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Every version of the delegation order that has been adopted. */
@ApplicationScoped
class DelegationTable {

    private final InstantSource clock;

    DelegationTable(InstantSource clock) {
        this.clock = clock;
    }

    /** The latest first. */
    DelegationOrders all(Handle tx, Tenant tenant) {
        var rows = tx
                .createQuery("""
                    select version, number, what, delegates, provision, restrictions from delegation_row
                    where municipality = :municipality and board = :board order by version, place
                    """)
                .bindMethods(tenant)
                .map((row, context) -> new OfVersion(
                        row.getInt("version"),
                        new DelegationRow(
                                row.getString("number"),
                                row.getString("what"),
                                List.of((String[]) row.getArray("delegates").getArray()),
                                row.getString("provision"),
                                row.getString("restrictions"))))
                .stream()
                .collect(Collectors.groupingBy(
                        OfVersion::version, Collectors.mapping(OfVersion::row, Collectors.toList())));
        return new DelegationOrders(tx.createQuery("""
            select version, adopted_on, adopted_by, valid_from,
              lead(valid_from) over (order by valid_from) - 1 as valid_to
            from delegation_order
            where municipality = :municipality and board = :board order by version desc
            """)
                .bindMethods(tenant)
                .map((row, context) -> new DelegationOrder(
                        row.getInt("version"),
                        row.getObject("adopted_on", LocalDate.class),
                        row.getString("adopted_by"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        rows.getOrDefault(row.getInt("version"), List.of())))
                .list());
    }

    void add(Handle tx, Caller by, DelegationOrder order) {
        tx.createUpdate("""
            insert into delegation_order (municipality, board, version, adopted_on, adopted_by, valid_from,
              recorded_by, recorded_at)
            values (:municipality, :board, :version, :adoptedOn, :adoptedBy, :validFrom, :by, :now)
            """)
                .bindMethods(by.tenant())
                .bind("version", order.version())
                .bind("adoptedOn", order.adoptedOn())
                .bind("adoptedBy", order.adoptedBy())
                .bind("validFrom", order.validFrom())
                .bind("by", by.name())
                .bind("now", clock.instant())
                .execute();
        var batch = tx.prepareBatch("""
            insert into delegation_row (municipality, board, version, number, place, what, delegates, provision,
              restrictions)
            values (:municipality, :board, :version, :number, :place, :what, :delegates, :provision, :restrictions)
            """);
        var rows = order.rows();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            batch.bindMethods(by.tenant())
                    .bind("version", order.version())
                    .bind("number", row.number())
                    .bind("place", place)
                    .bind("what", row.what())
                    .bindArray("delegates", String.class, row.delegates())
                    .bind("provision", row.provision())
                    .bind("restrictions", row.restrictions())
                    .add();
        }
        batch.execute();
    }

    private record OfVersion(int version, DelegationRow row) {}
}
