package se.kvalitetshjulet.deviations.investigation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Who investigates which report. No list of people comes from outside, so those who may be appointed are those who have been here. */
@Singleton
public class Investigators {

    private static final String OF_BOARD = " where municipality = :municipality and board = :board";

    private final InstantSource clock;

    Investigators(InstantSource clock) {
        this.clock = clock;
    }

    /** Notes that somebody may be appointed, when they are an investigator; with the name and title that they have now. */
    public void note(Handle tx, Caller caller) {
        if (!caller.is(Role.INVESTIGATOR)) {
            return;
        }
        tx.createUpdate("""
                        insert into lex_sarah_investigator as known (municipality, board, caller, name, title)
                        values (:municipality, :board, :caller, :name, :title)
                        on conflict (municipality, board, caller) do update set name = excluded.name, title = excluded.title
                        where (known.name, known.title) <> (excluded.name, excluded.title)
                        """)
                .bindMethods(caller.tenant())
                .bind("caller", caller.subject())
                .bind("name", caller.name())
                .bind("title", caller.title())
                .execute();
    }

    public List<Investigator> all(Handle tx, Tenant tenant) {
        return tx.createQuery(
                        "select caller, name, title from lex_sarah_investigator" + OF_BOARD + " order by name, caller")
                .bindMethods(tenant)
                .map((row, context) -> read(row))
                .list();
    }

    public void appoint(Handle tx, Caller by, String reportId, Investigator investigator) {
        tx.createUpdate("""
                        insert into lex_sarah_appointment (municipality, board, report_id, caller, name, title, appointed_by,
                          appointed_by_name, appointed_at)
                        values (:municipality, :board, :report, :caller, :name, :title, :by, :byName, :now)
                        """)
                .bindMethods(by.tenant())
                .bind("report", reportId)
                .bind("caller", investigator.id())
                .bind("name", investigator.name())
                .bind("title", investigator.title())
                .bind("by", by.subject())
                .bind("byName", by.name())
                .bind("now", clock.instant())
                .execute();
    }

    /** Who investigates the report now. */
    public Optional<Investigator> of(Handle tx, Tenant tenant, String reportId) {
        return tx.createQuery(
                        "select caller, name, title from lex_sarah_appointed" + OF_BOARD + " and report_id = :report")
                .bindMethods(tenant)
                .bind("report", reportId)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Investigator read(ResultSet row) throws SQLException {
        return new Investigator(row.getString(1), row.getString(2), row.getString(3));
    }
}
