package se.kvalitetshjulet.decisions.decision;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.statute.course.CourseStatus;

/** The query parameters that narrow and sort the list of decisions. */
public class DecisionFilter {

    @QueryParam("status")
    @Nullable
    CourseStatus status;

    @QueryParam("serviceType")
    @Nullable
    String serviceType;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("legalBasis")
    @Nullable
    String legalBasis;

    @QueryParam("decidedFrom")
    @Nullable
    String decidedFrom;

    @QueryParam("decidedTo")
    @Nullable
    String decidedTo;

    @QueryParam("overdue")
    @DefaultValue("false")
    boolean overdue;

    @QueryParam("sort")
    @DefaultValue("DECIDED_LATEST")
    Sort sort = Sort.DECIDED_LATEST;

    /** The orders of the list; the id settles what is equal. */
    public enum Sort {
        DECIDED_LATEST("decided_on desc nulls last"),
        DECIDED_EARLIEST("decided_on nulls last"),
        DUE_FIRST("due_on nulls last"),
        DECISION_ID("decision_id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }
    }

    String orderBy() {
        return " order by " + sort.sql + ", decision_id";
    }

    /** What the rows must fulfil, with the parameters that {@link #bindTo} binds. */
    String where() {
        var conditions = new ArrayList<>(List.of("municipality = :municipality", "board = :board"));
        addIf(conditions, status != null, "status = :status");
        addIf(conditions, given(serviceType), "service_type = :serviceType");
        addIf(conditions, given(unit), "unit = :unit");
        addIf(conditions, given(area), "area = :area");
        addIf(conditions, given(legalBasis), "legal_basis = :legalBasis");
        addIf(conditions, given(decidedFrom), "decided_on >= :decidedFrom");
        addIf(conditions, given(decidedTo), "decided_on <= :decidedTo");
        addIf(conditions, overdue, "due_on < :today");
        return String.join(" and ", conditions);
    }

    <S extends SqlStatement<S>> S bindTo(S statement, LocalDate today) {
        return statement
                .bind("status", status == null ? null : status.name())
                .bind("serviceType", serviceType)
                .bind("unit", unit)
                .bind("area", area)
                .bind("legalBasis", legalBasis)
                .bind("decidedFrom", date("decidedFrom", decidedFrom))
                .bind("decidedTo", date("decidedTo", decidedTo))
                .bind("today", today);
    }

    /** A form sends its empty fields too. */
    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static @Nullable LocalDate date(String field, @Nullable String value) {
        try {
            return given(value) ? LocalDate.parse(value) : null;
        } catch (java.time.format.DateTimeParseException unreadable) {
            throw Refusal.ofField(field, "Skriv datumet som 2024-03-31.");
        }
    }

    private static void addIf(List<String> conditions, boolean wanted, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }
}
