package se.kvalitetshjulet.deviations.patterns;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.thing.Departments;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.Caller;

/** Counts what the caller sees, in the database. */
@ApplicationScoped
class CountThings {

    private static final String COLUMNS = "year, same_part, area, unit, causes, origin, days, waiting";

    private final Sights sights;
    private final Departments departments;

    CountThings(Sights sights, Departments departments) {
        this.sights = sights;
        this.departments = departments;
    }

    /**
     * What is counted.
     *
     * @param until the last day that counts of the year looked at; of earlier years what came later is no part to compare with
     * @param today what is open has waited until this day
     */
    record Span(int firstYear, LocalDate until, LocalDate today, int within) {}

    /** What was a duplicate or no deviation is not counted. */
    List<Counted> deviations(Handle tx, Caller caller, PatternFilter filter, Span span) {
        return counted(tx, caller, filter, span, "deviation", "deviation_id", """
                (select d.*, reported_on as began_on, ended_on - reported_on as days,
                  ended_on is null and reported_on + %d < date '%s' as waiting, %s
                from deviation d where status not in ('DUPLICATE', 'NOT_REPORTABLE')) as deviation
                """.formatted(
                        span.within(), span.today(), parts("reported_on", span.until())));
    }

    List<Counted> complaints(Handle tx, Caller caller, PatternFilter filter, Span span) {
        return counted(tx, caller, filter, span, "complaint", "complaint_id", """
                (select c.*, received_on as began_on, subject as area, null as causes, channel as origin,
                  cast(null as int) as days, false as waiting, %s
                from complaint c) as complaint
                """.formatted(
                        parts("received_on", span.until())));
    }

    private List<Counted> counted(
            Handle tx, Caller caller, PatternFilter filter, Span span, String name, String idColumn, String table) {
        var narrowing = Narrowing.to(
                        caller.tenant(), sights.of(tx, caller, Sights.CONTROLLERS), name + "." + idColumn, "unit")
                .notBefore("began_on", LocalDate.of(span.firstYear(), 1, 1))
                .notAfter("began_on", span.until())
                .among(
                        "unit",
                        departments.unitsOf(
                                tx,
                                caller.tenant(),
                                filter.department(),
                                span.until().getYear()))
                .equal("unit", filter.unit());
        return Rows.counts(tx, table, narrowing, COLUMNS, CountThings::read);
    }

    private static String parts(String column, LocalDate until) {
        return "cast(extract(year from %1$s) as int) as year, to_char(%1$s, 'MMDD') <= to_char(date '%2$s', 'MMDD') as same_part"
                .formatted(column, until);
    }

    private static Counted read(ResultSet row) throws SQLException {
        var causes = row.getString("causes");
        return new Counted(
                row.getInt("year"),
                row.getBoolean("same_part"),
                row.getString("area"),
                row.getString("unit"),
                causes == null || causes.isEmpty() ? List.of() : List.of(causes.split(",")),
                row.getString("origin"),
                row.getObject("days", Integer.class),
                row.getBoolean("waiting"),
                row.getInt("count"));
    }
}
