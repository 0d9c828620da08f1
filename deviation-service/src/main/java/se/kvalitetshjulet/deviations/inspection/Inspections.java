package se.kvalitetshjulet.deviations.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.courses.Inspection;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reads inspections, as far as the caller sees: those of their units. */
@ApplicationScoped
public class Inspections {

    /** IVO should have had something by now. */
    static final String OVERDUE = "due_on is not null and due_on < :today";

    private static final String TABLE = "inspection";

    private final Sights sights;
    private final Words words;
    private final InstantSource clock;

    Inspections(Sights sights, Words words, InstantSource clock) {
        this.sights = sights;
        this.words = words;
        this.clock = clock;
    }

    public Page<InspectionView> list(Handle tx, Caller caller, InspectionFilter filter, Paging paging) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        return Rows.page(
                tx,
                TABLE,
                filter.narrow(visible(tx, caller), today),
                "due_on, opened_on desc, inspection_id",
                paging,
                row -> view(row, board, today));
    }

    /** The inspection, or empty when there is none that this caller may see. */
    public Optional<InspectionView> find(Handle tx, Caller caller, String inspectionId) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        return Rows.one(
                tx, TABLE, visible(tx, caller).equal("inspection_id", inspectionId), row -> view(row, board, today));
    }

    long overdue(Handle tx, Caller caller) {
        return Rows.count(tx, TABLE, visible(tx, caller).whetherOn(SwedishTime.today(clock), OVERDUE, true));
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(
                caller.tenant(), sights.of(tx, caller, Sights.HANDLERS), "inspection.inspection_id", "unit");
    }

    private static InspectionView view(ResultSet row, BoardWords board, LocalDate today) throws SQLException {
        var status = Inspection.Status.valueOf(row.getString("status"));
        var dueOn = Rows.date(row, "due_on");
        var decidedOn = Rows.date(row, "decided_on");
        return new InspectionView(
                row.getString("inspection_id"),
                status,
                status.label(),
                row.getString("unit"),
                board.unit(row.getString("unit")),
                Rows.date(row, "opened_on"),
                Rows.date(row, "changed_on"),
                dueOn,
                dueOn != null && dueOn.isBefore(today),
                decidedOn,
                row.getString("result"),
                board.label(
                        CodeLists.INSPECTION_RESULTS, row.getString("result"), decidedOn == null ? today : decidedOn),
                row.getInt("conflicts"),
                row.getLong("version"));
    }
}
