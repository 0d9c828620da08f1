package se.kvalitetshjulet.deviations.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Departments;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reads the internal control plan, as far as the caller sees: the controls of their units. */
@ApplicationScoped
public class Controls {

    /** What is not this was a deviation; the board has its own words for the codes, and no codes of its own. */
    static final String WITHOUT_REMARK = "WITHOUT_REMARK";

    /** The most of a year; a plan has some tens. */
    private static final int MOST_OF_A_YEAR = 1_000;

    private static final String TABLE = """
            (select c.*, p.method, p.responsible, coalesce(p.frequency, 'ONCE') as frequency, made.times, made.deviations
              from control c
              left join control_plan p
                on (p.municipality, p.board, p.thing_id) = (c.municipality, c.board, c.control_id)
              cross join lateral (
                select count(*) as times, count(*) filter (where e.data ->> 'result' <> '%s') as deviations
                from deviation_event e
                where (e.municipality, e.board, e.thing_id) = (c.municipality, c.board, c.control_id)
                  and e.type = '%s') as made
            ) as control""".formatted(WITHOUT_REMARK, EventTypes.CONTROL_PERFORMED.fullName());

    private final Sights sights;
    private final Words words;
    private final Departments departments;
    private final InstantSource clock;

    Controls(Sights sights, Words words, Departments departments, InstantSource clock) {
        this.sights = sights;
        this.words = words;
        this.departments = departments;
        this.clock = clock;
    }

    /** The plan of a year, the next day first; what is done comes last. */
    public List<ControlView> plan(Handle tx, Caller caller, YearFilter filter) {
        var tenant = caller.tenant();
        int year = filter.year(SwedishTime.today(clock));
        var reading = reading(tx, tenant, year);
        return Rows.page(
                        tx,
                        TABLE,
                        visible(tx, caller)
                                .notBefore("planned_on", LocalDate.of(year, 1, 1))
                                .notAfter("planned_on", LocalDate.of(year, 12, 31))
                                .among("unit", departments.unitsOf(tx, tenant, filter.department(), year))
                                .equal("unit", filter.unit()),
                        "planned_on, control_id",
                        Paging.of(1, MOST_OF_A_YEAR),
                        row -> view(row, reading))
                .data()
                .stream()
                .sorted(Comparator.comparing(ControlView::nextOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    List<ControlView> plan(Handle tx, Caller caller, ControlFilter filter) {
        return plan(tx, caller, (YearFilter) filter).stream()
                .filter(filter::lets)
                .toList();
    }

    /** The control, or empty when there is none that this caller may see. */
    public Optional<ControlView> find(Handle tx, Caller caller, String controlId) {
        return Rows.one(
                tx,
                TABLE,
                visible(tx, caller).equal("control_id", controlId),
                row -> view(
                        row,
                        reading(
                                tx,
                                caller.tenant(),
                                Rows.date(row, "planned_on").getYear())));
    }

    /** The years that there are plans of. */
    List<Integer> years(Handle tx, Tenant tenant) {
        return tx.createQuery("select distinct cast(extract(year from planned_on) as int) from control"
                        + " where municipality = :municipality and board = :board")
                .bindMethods(tenant)
                .mapTo(Integer.class)
                .list();
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(caller.tenant(), sights.of(tx, caller, Sights.CONTROLLERS), "control.control_id", "unit");
    }

    private record Reading(BoardWords board, Map<String, String> departments, LocalDate today) {}

    private Reading reading(Handle tx, Tenant tenant, int year) {
        return new Reading(words.of(tx, tenant), departments.ofUnits(tx, tenant, year), SwedishTime.today(clock));
    }

    private static ControlView view(ResultSet row, Reading reading) throws SQLException {
        var plannedOn = Rows.date(row, "planned_on");
        var performedOn = Rows.date(row, "performed_on");
        var frequency = Frequency.valueOf(row.getString("frequency"));
        var progress = Progress.of(plannedOn, frequency, row.getInt("times"), reading.today());
        var unit = row.getString("unit");
        return new ControlView(
                row.getString("control_id"),
                plannedOn.getYear(),
                row.getString("point"),
                unit,
                reading.board().unit(unit),
                reading.departments().get(unit),
                plannedOn,
                row.getString("method"),
                row.getString("responsible"),
                frequency,
                frequency.label(),
                progress.occasions(),
                progress.times(),
                progress.nextOn(),
                progress.status(),
                progress.status().label(),
                performedOn,
                row.getString("result"),
                reading.board()
                        .label(
                                CodeLists.CONTROL_RESULTS,
                                row.getString("result"),
                                performedOn == null ? reading.today() : performedOn),
                row.getInt("deviations"),
                row.getLong("version"));
    }
}
