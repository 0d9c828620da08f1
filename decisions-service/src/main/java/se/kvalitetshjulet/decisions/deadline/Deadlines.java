package se.kvalitetshjulet.decisions.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import se.kvalitetshjulet.decisions.decision.FeeView;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.decisions.decision.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;
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
              and\s""" + DeadlineFilter.OF_UNIT + " and ";

    private static final String COUNTS = """
            select d.unit,
              count(*) filter (where w.due_on < :today) as overdue,
              count(*) filter (where w.due_on - :today between 0 and :within) as due_soon,
              count(*) filter (where w.due_on - :today between 0 and 1) as within_1,
              count(*) filter (where w.due_on - :today between 0 and 7) as within_7,
              count(*) filter (where w.due_on - :today between 0 and 30) as within_30,
              count(*) filter (where\s""" + DeadlineFilter.LAST_DAY + ") as listed";

    private final VisibleUnits visible;
    private final Words words;
    private final InstantSource clock;

    Deadlines(VisibleUnits visible, Words words, InstantSource clock) {
        this.visible = visible;
        this.words = words;
        this.clock = clock;
    }

    /** One page of the clocks, and all of them counted by unit. */
    public record Found(List<Deadline> data, Page.Meta meta, List<UnitStanding> units) {}

    /** The last day in time of a decision; a decision has one a day, whatever else it waits for then. */
    record LastDay(String decisionId, String unit, Wait.Kind kind, LocalDate dueOn, Instant changedAt) {}

    private record Counted(UnitStanding unit, long listed) {}

    /** The most overdue first, and the units that have most to do first. */
    public Found find(Handle tx, Caller caller, DeadlineFilter filter, Paging paging) {
        var today = SwedishTime.today(clock);
        var names = words.unitNames(tx, caller.tenant());
        var sight = visible.of(tx, caller);
        var running = RUNNING + sight.condition("d.unit");
        var counted = bind(
                        tx.createQuery(COUNTS + running + " and w.due_on - :today <= greatest(:within, 30)"
                                + " group by d.unit"),
                        caller,
                        sight,
                        filter,
                        today)
                .map((row, context) -> new Counted(standing(row, names), row.getLong("listed")))
                .list();
        var rows = bind(
                        tx.createQuery("select d.*, w.kind, w.from_on, w.due_on as wait_due_on" + running + " and "
                                + DeadlineFilter.LAST_DAY
                                + " order by w.due_on, d.decision_id, w.place limit :limit offset :offset"),
                        caller,
                        sight,
                        filter,
                        today)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> deadline(caller.tenant(), row, names, today))
                .list();
        return new Found(
                rows,
                paging.pageOf(rows, counted.stream().mapToLong(Counted::listed).sum())
                        .meta(),
                counted.stream()
                        .map(Counted::unit)
                        .sorted(UnitStanding.MOST_URGENT_FIRST)
                        .toList());
    }

    /** All of them at once, the most overdue first. */
    List<LastDay> lastDays(Handle tx, Caller caller, DeadlineFilter filter) {
        var sight = visible.of(tx, caller);
        return bind(
                        tx.createQuery("select distinct on (w.due_on, d.decision_id) d.decision_id, d.unit, w.kind,"
                                + " w.due_on, (select max(e.arrived_at) from decision_event e where e.municipality ="
                                + " d.municipality and e.board = d.board and e.decision_id = d.decision_id) as changed_at"
                                + RUNNING + sight.condition("d.unit") + " and " + DeadlineFilter.LAST_DAY
                                + " order by w.due_on, d.decision_id, w.place"),
                        caller,
                        sight,
                        filter,
                        SwedishTime.today(clock))
                .map((row, context) -> new LastDay(
                        row.getString("decision_id"),
                        row.getString("unit"),
                        Wait.Kind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Query bind(
            Query query, Caller caller, VisibleUnits.Sight sight, DeadlineFilter filter, LocalDate today) {
        return sight.bindTo(filter.bindTo(query, today))
                .bind("municipality", caller.tenant().municipality())
                .bind("board", caller.tenant().board());
    }

    private static UnitStanding standing(ResultSet row, Map<String, String> unitNames) throws SQLException {
        var unit = row.getString("unit");
        return new UnitStanding(
                unit,
                unitNames.getOrDefault(unit, unit),
                row.getLong("overdue"),
                row.getLong("due_soon"),
                row.getLong("within_1"),
                row.getLong("within_7"),
                row.getLong("within_30"));
    }

    private Deadline deadline(Tenant tenant, ResultSet row, Map<String, String> unitNames, LocalDate today)
            throws SQLException {
        var decidedOn = row.getObject("decided_on", LocalDate.class);
        var since = row.getObject("from_on", LocalDate.class);
        var kind = Wait.Kind.valueOf(row.getString("kind"));
        var unit = row.getString("unit");
        var fee = SpecialFee.forDecisionOf(decidedOn);
        return new Deadline(
                row.getString("decision_id"),
                row.getString("case_reference"),
                row.getString("service_type"),
                words.serviceType(tenant, row.getString("service_type"), decidedOn),
                row.getString("area"),
                words.area(tenant, row.getString("area"), decidedOn),
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
                words.delayReason(tenant, row.getString("delay_reason"), today),
                new Deadline.Fee(fee.lowestSek(), fee.highestSek(), fee.inWords()),
                FeeView.of(decidedOn, since, today));
    }
}
