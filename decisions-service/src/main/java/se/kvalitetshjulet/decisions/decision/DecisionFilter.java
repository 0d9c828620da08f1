package se.kvalitetshjulet.decisions.decision;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.statute.course.CourseStatus;

/** The query parameters that narrow and sort the list of decisions. */
public class DecisionFilter {

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = CourseStatus.class))
    @Nullable
    String status;

    @QueryParam("serviceType")
    @Parameter(description = "Bara beslut om denna typ av insats")
    @Nullable
    String serviceType;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("legalBasis")
    @Parameter(description = "Bara beslut som vilar på detta lagrum")
    @Nullable
    String legalBasis;

    @QueryParam("decidedFrom")
    @Parameter(
            description = "Beslutade denna dag eller senare",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String decidedFrom;

    @QueryParam("decidedTo")
    @Parameter(
            description = "Beslutade denna dag eller tidigare",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String decidedTo;

    @QueryParam("overdue")
    @Parameter(description = "Bara beslut som har väntat längre än tre månader")
    @DefaultValue("false")
    boolean overdue;

    @QueryParam("sort")
    @Parameter(description = "Ordningen i listan", schema = @Schema(implementation = Sort.class))
    @Nullable
    String sort;

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
        var chosen = Parameters.choice("sort", sort, Sort.class);
        return " order by " + (chosen == null ? Sort.DECIDED_LATEST : chosen).sql + ", decision_id";
    }

    /** What the rows must fulfil, with the parameters that {@link #bindTo} binds. */
    String where() {
        var conditions = new ArrayList<>(List.of("municipality = :municipality", "board = :board"));
        addIf(conditions, Parameters.isGiven(status), "status = :status");
        addIf(conditions, Parameters.isGiven(serviceType), "service_type = :serviceType");
        addIf(conditions, Parameters.isGiven(unit), "unit = :unit");
        addIf(conditions, Parameters.isGiven(area), "area = :area");
        addIf(conditions, Parameters.isGiven(legalBasis), "legal_basis = :legalBasis");
        addIf(conditions, Parameters.isGiven(decidedFrom), "decided_on >= :decidedFrom");
        addIf(conditions, Parameters.isGiven(decidedTo), "decided_on <= :decidedTo");
        addIf(conditions, overdue, "due_on < :today");
        return String.join(" and ", conditions);
    }

    <S extends SqlStatement<S>> S bindTo(S statement, LocalDate today) {
        return statement
                .bind("status", Parameters.choice("status", status, CourseStatus.class))
                .bind("serviceType", serviceType)
                .bind("unit", unit)
                .bind("area", area)
                .bind("legalBasis", legalBasis)
                .bind("decidedFrom", Parameters.day("decidedFrom", decidedFrom))
                .bind("decidedTo", Parameters.day("decidedTo", decidedTo))
                .bind("today", today);
    }

    /** What was asked for, as a form shows it again. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("status", status);
        values.put("serviceType", serviceType);
        values.put("unit", unit);
        values.put("area", area);
        values.put("legalBasis", legalBasis);
        values.put("decidedFrom", decidedFrom);
        values.put("decidedTo", decidedTo);
        values.put("overdue", overdue ? "true" : null);
        values.put("sort", sort);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static void addIf(List<String> conditions, boolean wanted, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }
}
