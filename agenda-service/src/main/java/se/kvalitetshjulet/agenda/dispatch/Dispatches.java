package se.kvalitetshjulet.agenda.dispatch;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has been sent of paragraphs, under which sheets, and what went wrong. Only added to. */
@Singleton
class Dispatches {

    void add(Handle tx, Caller by, UUID item, CoverSheet sheet) {
        tx.createUpdate("""
                        insert into cover_sheet (municipality, board, cover_sheet_id, item_id, recipient, concerns, officer, address,
                          guardianship, guardianship_checked_on, written_at, written_by, written_by_name)
                        values (:municipality, :board, :coverSheetId, :item, :recipient, :concerns, :officer, :address,
                          :kind, :guardianshipCheckedOn, :writtenAt, :by, :writtenBy)
                        """)
                .bindMethods(sheet)
                .bindMethods(by.tenant())
                .bind("item", item)
                .bind("kind", sheet.guardianship().name())
                .bind("by", by.subject())
                .execute();
    }

    void add(Handle tx, Caller by, UUID item, Dispatch dispatch, Instant at) {
        tx.createUpdate("""
                        insert into extract_dispatch (municipality, board, dispatch_id, item_id, recipient, cover_sheet_id, on_day,
                          noted_at, noted_by, noted_by_name)
                        values (:municipality, :board, :id, :item, :recipient, cast(:sheet as uuid), :on, :at, :by, :byName)
                        """)
                .bindMethods(by.tenant())
                .bind("id", dispatch.dispatchId())
                .bind("item", item)
                .bind("recipient", dispatch.recipient())
                .bindByType("sheet", dispatch.coverSheetId(), UUID.class)
                .bind("on", dispatch.on())
                .bind("at", at)
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }

    void add(
            Handle tx,
            Caller by,
            UUID dispatchId,
            Dispatch.Misdirected misdirected,
            @Nullable String note,
            Instant at) {
        tx.createUpdate("""
                        insert into misdirected_extract (municipality, board, dispatch_id, what, discovered_on, note,
                          noted_at, noted_by, noted_by_name)
                        values (:municipality, :board, :id, :what, :discoveredOn, :note, :at, :by, :byName)
                        """)
                .bindMethods(by.tenant())
                .bind("id", dispatchId)
                .bind("what", misdirected.what().name())
                .bind("discoveredOn", misdirected.discoveredOn())
                .bind("note", note)
                .bind("at", at)
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }

    /** The oldest first. */
    List<CoverSheet> sheetsOf(Handle tx, Tenant tenant, UUID item) {
        return tx.createQuery("""
                        select * from cover_sheet
                        where municipality = :municipality and board = :board and item_id = :item order by written_at, cover_sheet_id
                        """)
                .bindMethods(tenant)
                .bind("item", item)
                .map((row, context) -> sheet(row))
                .list();
    }

    /** The oldest first. */
    List<Dispatch> of(Handle tx, Tenant tenant, UUID item) {
        return tx.createQuery("""
                        select d.*, m.what, m.discovered_on
                        from extract_dispatch d left join misdirected_extract m using (municipality, board, dispatch_id)
                        where d.municipality = :municipality and d.board = :board and d.item_id = :item
                        order by d.noted_at, d.dispatch_id
                        """)
                .bindMethods(tenant)
                .bind("item", item)
                .map((row, context) -> dispatch(row))
                .list();
    }

    private static CoverSheet sheet(ResultSet row) throws SQLException {
        return new CoverSheet(
                row.getObject("cover_sheet_id", UUID.class),
                row.getString("recipient"),
                row.getString("concerns"),
                row.getString("officer"),
                row.getString("address"),
                CoverSheet.Guardianship.valueOf(row.getString("guardianship")),
                row.getObject("guardianship_checked_on", LocalDate.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("written_by_name"));
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        var what = row.getString("what");
        return new Dispatch(
                row.getObject("dispatch_id", UUID.class),
                row.getString("recipient"),
                row.getObject("cover_sheet_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                what == null
                        ? null
                        : new Dispatch.Misdirected(
                                Dispatch.Fault.valueOf(what), row.getObject("discovered_on", LocalDate.class)));
    }
}
