package se.kvalitetshjulet.decisions.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.decisions.decision.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.statute.SpecialFee;
import se.kvalitetshjulet.statute.StatutoryClock;
import se.kvalitetshjulet.statute.SwedishTime;
import se.kvalitetshjulet.statute.course.Wait;

/** The clocks that have run out, or will within some days, as far as the caller sees. */
@ApplicationScoped
public class Deadlines {

    private static final String RUNNING = """
            from decision_wait w join decision d using (municipality, board, decision_id)
            where w.municipality = :municipality and w.board = :board and w.ended_on is null
              and w.due_on <= :until and (cast(:unit as text) is null or d.unit = :unit) and
            """;

    private final VisibleUnits visible;
    private final Words words;
    private final InstantSource clock;

    Deadlines(VisibleUnits visible, Words words, InstantSource clock) {
        this.visible = visible;
        this.words = words;
        this.clock = clock;
    }

    /** How many clocks of a unit have run out, and how many soon will. */
    public record OfUnit(String unit, String unitName, long overdue, long dueSoon) {}

    /** One page of the clocks, and all of them counted by unit. */
    public record Found(List<Deadline> data, Page.Meta meta, List<OfUnit> units) {}

    /**
     * The most overdue first.
     *
     * @param within days from today
     * @param unit null means all that the caller sees
     */
    public Found within(Handle tx, Caller caller, int within, @Nullable String unit, Paging paging) {
        var today = SwedishTime.today(clock);
        var names = words.unitNames(tx, caller.tenant());
        var sight = visible.of(tx, caller);
        var running = RUNNING + sight.condition("d.unit");
        var units = bind(
                        tx.createQuery("select d.unit, count(*) filter (where w.due_on < :today),"
                                + " count(*) filter (where w.due_on >= :today) " + running
                                + " group by d.unit order by 2 desc, d.unit"),
                        caller,
                        sight,
                        today,
                        within,
                        unit)
                .map((row, context) -> new OfUnit(
                        row.getString(1),
                        names.getOrDefault(row.getString(1), row.getString(1)),
                        row.getLong(2),
                        row.getLong(3)))
                .list();
        var rows = bind(
                        tx.createQuery("select d.*, w.kind, w.from_on, w.due_on as wait_due_on " + running
                                + " order by w.due_on, d.decision_id, w.place limit :limit offset :offset"),
                        caller,
                        sight,
                        today,
                        within,
                        unit)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> deadline(row, names, today))
                .list();
        long total = units.stream()
                .mapToLong(each -> each.overdue() + each.dueSoon())
                .sum();
        return new Found(rows, paging.pageOf(rows, total).meta(), units);
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, Caller caller, VisibleUnits.Sight sight, LocalDate today, int within, @Nullable String unit) {
        return sight.bindTo(statement)
                .bind("municipality", caller.tenant().municipality())
                .bind("board", caller.tenant().board())
                .bind("today", today)
                .bind("until", today.plusDays(within))
                .bind("unit", unit == null || unit.isBlank() ? null : unit);
    }

    private Deadline deadline(ResultSet row, Map<String, String> unitNames, LocalDate today) throws SQLException {
        var decidedOn = row.getObject("decided_on", LocalDate.class);
        var since = row.getObject("from_on", LocalDate.class);
        var kind = Wait.Kind.valueOf(row.getString("kind"));
        var unit = row.getString("unit");
        var fee = SpecialFee.forDecisionOf(decidedOn);
        return new Deadline(
                row.getString("decision_id"),
                row.getString("case_reference"),
                row.getString("service_type"),
                words.serviceType(row.getString("service_type")),
                row.getString("area"),
                words.area(row.getString("area")),
                unit,
                unitNames.getOrDefault(unit, unit),
                row.getString("legal_basis"),
                words.citation(row.getString("legal_basis")),
                decidedOn,
                kind.name(),
                kind.label(),
                since,
                row.getObject("wait_due_on", LocalDate.class),
                StatutoryClock.daysElapsed(since, today),
                StatutoryClock.daysLeft(since, today),
                StatutoryClock.isOverdue(since, today),
                row.getString("delay_reason"),
                words.delayReason(row.getString("delay_reason")),
                new Deadline.Fee(fee.lowestSek(), fee.highestSek(), fee.inWords()));
    }
}
