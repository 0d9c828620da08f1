package se.kvalitetshjulet.deviations.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.thing.BesideEvents;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Departments;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.RiskScale;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reads the risks of the yearly analyses, as far as the caller sees: those of their units. */
@ApplicationScoped
public class Risks {

    /** What may come of a risk, beside the assessment that said so. */
    static final BesideEvents CONSEQUENCES = new BesideEvents("risk_consequence", "consequence");

    /** The most that a page shows; an analysis has some tens. */
    private static final int MOST_OF_A_YEAR = 1_000;

    private static final String TABLE = """
            (select r.*, (select c.consequence from risk_consequence c
                join deviation_event e using (municipality, board, thing_id, source, id)
                where (c.municipality, c.board, c.thing_id) = (r.municipality, r.board, r.risk_id)
                order by e.time desc, c.source desc, c.id desc limit 1) as consequence
              from risk r) as risk""";

    private final Sights sights;
    private final Words words;
    private final Departments departments;
    private final RiskScale scale;
    private final InstantSource clock;

    Risks(Sights sights, Words words, Departments departments, RiskScale scale, InstantSource clock) {
        this.sights = sights;
        this.words = words;
        this.departments = departments;
        this.scale = scale;
        this.clock = clock;
    }

    public Page<RiskView> list(Handle tx, Caller caller, YearFilter filter, Paging paging) {
        var tenant = caller.tenant();
        int year = filter.year(SwedishTime.today(clock));
        var reading = reading(tx, tenant, year);
        return Rows.page(
                tx,
                TABLE,
                visible(tx, caller)
                        .equal("year", year)
                        .among("unit", departments.unitsOf(tx, tenant, filter.department(), year))
                        .equal("unit", filter.unit()),
                "severity * probability desc, severity desc, unit, risk_id",
                paging,
                row -> view(row, reading));
    }

    List<RiskView> all(Handle tx, Caller caller, YearFilter filter) {
        return list(tx, caller, filter, Paging.of(1, MOST_OF_A_YEAR)).data();
    }

    /** The risk, or empty when there is none that this caller may see. */
    public Optional<RiskView> find(Handle tx, Caller caller, String riskId) {
        return Rows.one(
                tx,
                TABLE,
                visible(tx, caller).equal("risk_id", riskId),
                row -> view(row, reading(tx, caller.tenant(), row.getInt("year"))));
    }

    /** The years that there are risks of. */
    List<Integer> years(Handle tx, Tenant tenant) {
        return tx.createQuery("select distinct year from risk where municipality = :municipality and board = :board")
                .bindMethods(tenant)
                .mapTo(Integer.class)
                .list();
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(caller.tenant(), sights.of(tx, caller, Sights.CONTROLLERS), "risk.risk_id", "unit");
    }

    private record Reading(BoardWords board, Map<String, String> departments, LocalDate day, int highest) {}

    private Reading reading(Handle tx, Tenant tenant, int year) {
        return new Reading(
                words.of(tx, tenant),
                departments.ofUnits(tx, tenant, year),
                LocalDate.of(year, 1, 1),
                scale.highestOf(tenant));
    }

    private static RiskView view(ResultSet row, Reading reading) throws SQLException {
        int severity = row.getInt("severity");
        int probability = row.getInt("probability");
        var level = RiskLevel.of(severity * probability, reading.highest());
        var unit = row.getString("unit");
        return new RiskView(
                row.getString("risk_id"),
                row.getInt("year"),
                unit,
                reading.board().unit(unit),
                reading.departments().get(unit),
                row.getString("event_code"),
                reading.board().label(CodeLists.RISK_EVENTS, row.getString("event_code"), reading.day()),
                severity,
                probability,
                severity * probability,
                level,
                level.label(),
                row.getString("consequence"),
                row.getLong("version"));
    }
}
