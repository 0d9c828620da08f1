package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Sex;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.courses.Deviation;
import se.kvalitetshjulet.deviations.recurrence.Recurrences;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.HandledBy;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Reads deviations, as far as the caller sees: those of their units, and those that they reported themselves. */
@ApplicationScoped
public class Deviations {

    private static final Map<DeviationReported.Affects, String> AFFECTS = Map.of(
            DeviationReported.Affects.CLIENT, "En enskild har påverkats",
            DeviationReported.Affects.CLIENT_RISK, "En enskild kunde ha påverkats",
            DeviationReported.Affects.OPERATIONS, "Verksamheten stördes");

    private static final String TABLE = HandledBy.of("deviation", "deviation", "deviation_id");

    private final Sights sights;
    private final Words words;

    Deviations(Sights sights, Words words) {
        this.sights = sights;
        this.words = words;
    }

    public Page<DeviationView> list(Handle tx, Caller caller, DeviationFilter filter, Paging paging) {
        var board = words.of(tx, caller.tenant());
        return Rows.page(
                tx,
                TABLE,
                filter.narrow(visible(tx, caller), caller),
                filter.orderBy(),
                paging,
                row -> view(row, board));
    }

    /** The deviation, or empty when there is none that this caller may see. */
    public Optional<DeviationView> find(Handle tx, Caller caller, String deviationId) {
        var board = words.of(tx, caller.tenant());
        return Rows.one(tx, TABLE, visible(tx, caller).equal("deviation_id", deviationId), row -> view(row, board));
    }

    /**
     * The deviation for who is to do something with it, or empty when there is none that this caller may see.
     *
     * @throws Refusal when they see it because they reported it, and do not handle those of its unit
     */
    Optional<DeviationView> findToHandle(Handle tx, Caller caller, String deviationId) {
        var found = find(tx, caller, deviationId);
        if (found.isPresent() && !isHandledBy(tx, caller, found.get())) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Det görs av den enhet som avvikelsen gäller.");
        }
        return found;
    }

    /** True when the caller may do more with this deviation than report it. */
    boolean isHandledBy(Handle tx, Caller caller, DeviationView deviation) {
        return sights.handles(tx, caller, deviation.unit());
    }

    /** How many of those that the caller sees are open. */
    long open(Handle tx, Caller caller) {
        return Rows.count(tx, TABLE, visible(tx, caller).whether("ended_on is null", true));
    }

    /** How many of the open ones that the caller sees have a cause that a measure was found to have done away with. */
    long recurring(Handle tx, Caller caller) {
        return Rows.count(
                tx,
                TABLE,
                visible(tx, caller).whether("ended_on is null", true).whether(Recurrences.OF_DEVIATION, true));
    }

    /** True when there are deviations that the caller may do more with than report them. */
    static boolean areHandledBy(Caller caller) {
        return caller.isAnyOf(Sights.HANDLERS);
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(caller.tenant(), sights.of(tx, caller, Sights.HANDLERS), "deviation.deviation_id", "unit");
    }

    private static DeviationView view(ResultSet row, BoardWords board) throws SQLException {
        var status = Deviation.Status.valueOf(row.getString("status"));
        var area = row.getString("area");
        var unit = row.getString("unit");
        var reportedOn = Rows.date(row, "reported_on");
        var affects = DeviationReported.Affects.valueOf(row.getString("affects"));
        var sex = row.getString("sex");
        var severity = row.getObject("severity", Integer.class);
        var probability = row.getObject("probability", Integer.class);
        return new DeviationView(
                row.getString("deviation_id"),
                status,
                status.label(),
                area,
                board.label(CodeLists.DEVIATION_AREAS, area, reportedOn),
                row.getString("first_area"),
                unit,
                board.unit(unit),
                row.getString("process"),
                Rows.date(row, "occurred_on"),
                Rows.date(row, "discovered_on"),
                reportedOn,
                DeviationReported.Origin.valueOf(row.getString("origin")),
                row.getBoolean("on_paper"),
                affects,
                AFFECTS.get(affects),
                sex == null ? null : Sex.valueOf(sex),
                severity,
                probability,
                severity == null || probability == null ? null : severity * probability,
                DeviationView.causes(row.getString("causes")),
                Rows.date(row, "assessed_on"),
                Rows.date(row, "ended_on"),
                row.getString("duplicate_of"),
                Rows.date(row, "reopened_on"),
                row.getString("handler_name"),
                row.getString("handler_title"),
                row.getInt("conflicts"),
                row.getLong("version"));
    }
}
