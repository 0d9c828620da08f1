package se.kvalitetshjulet.agenda.wheel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What comes back to the board, and what of it has been proposed. */
@ApplicationScoped
class WheelTable {

    private final InstantSource clock;

    WheelTable(InstantSource clock) {
        this.clock = clock;
    }

    /** What an entry is proposed once for, as its turn says it. */
    record PeriodOf(UUID entryId, String period) {}

    List<WheelEntry> all(Handle tx, Tenant tenant) {
        return tx.createQuery("""
            select * from wheel_entry where municipality = :municipality and board = :board
            order by months, heading, entry_id
            """)
                .bindMethods(tenant)
                .map((row, context) -> new WheelEntry(
                        row.getObject("entry_id", UUID.class),
                        row.getString("heading"),
                        row.getString("matter_kind"),
                        List.of((Integer[]) row.getArray("months").getArray()),
                        Covers.valueOf(row.getString("covers")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    /** The matter of each period that has been proposed. */
    Map<PeriodOf, String> proposed(Handle tx, Tenant tenant) {
        return tx.createQuery("""
            select entry_id, period, registry_number from wheel_proposal
            where municipality = :municipality and board = :board
            """).bindMethods(tenant).reduceRows(new HashMap<>(), (found, row) -> {
            found.put(
                    new PeriodOf(row.getColumn("entry_id", UUID.class), row.getColumn("period", String.class)),
                    row.getColumn("registry_number", String.class));
            return found;
        });
    }

    void remember(Handle tx, Tenant tenant, WheelEntry.Turn turn, String registryNumber) {
        tx.createUpdate("""
            insert into wheel_proposal (municipality, board, entry_id, period, registry_number, proposed_at)
            values (:municipality, :board, :entry, :period, :number, :now)
            """)
                .bindMethods(tenant)
                .bind("entry", turn.entry().id())
                .bind("period", turn.once())
                .bind("number", registryNumber)
                .bind("now", clock.instant())
                .execute();
    }

    void add(Handle tx, Caller by, WheelEntry entry) {
        tx.createUpdate("""
            insert into wheel_entry (municipality, board, entry_id, heading, matter_kind, months, covers, valid_from,
              recorded_by, recorded_at)
            values (:municipality, :board, :id, :heading, :kind, :months, :covers, :validFrom, :by, :now)
            """)
                .bindMethods(by.tenant())
                .bind("id", entry.id())
                .bind("heading", entry.heading())
                .bind("kind", entry.kind())
                .bindArray("months", Integer.class, entry.months())
                .bind("covers", entry.covers().name())
                .bind("validFrom", entry.validFrom())
                .bind("by", by.name())
                .bind("now", clock.instant())
                .execute();
    }

    /** False when it is not there, or has ended already. */
    boolean end(Handle tx, Tenant tenant, UUID entryId, LocalDate on) {
        return tx.createUpdate("""
            update wheel_entry set ended_on = :on
            where municipality = :municipality and board = :board and entry_id = :id and ended_on is null
            """)
                        .bindMethods(tenant)
                        .bind("id", entryId)
                        .bind("on", on)
                        .execute()
                == 1;
    }
}
