package se.kvalitetshjulet.deviations.deviation;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.courses.Deviation;
import se.kvalitetshjulet.deviations.recurrence.Recurrences;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that narrow and sort the list of deviations. */
public class DeviationFilter {

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = Deviation.Status.class))
    @Nullable
    String status;

    @QueryParam("open")
    @Parameter(description = "Bara öppna avvikelser, eller bara avslutade", schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String open;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("area")
    @Parameter(description = "Bara avvikelser som nu hör till detta område")
    @Nullable
    String area;

    @QueryParam("reportedFrom")
    @Parameter(
            description = "Rapporterade denna dag eller senare",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String reportedFrom;

    @QueryParam("reportedTo")
    @Parameter(
            description = "Rapporterade denna dag eller tidigare",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String reportedTo;

    @QueryParam("mine")
    @Parameter(description = "Bara det som du själv handlägger", schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String mine;

    @QueryParam("recurring")
    @Parameter(
            description =
                    "Bara avvikelser med en orsak som är tillbaka trots en åtgärd med uppnådd effekt, eller bara de andra",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String recurring;

    @QueryParam("sort")
    @Parameter(description = "Ordningen i listan", schema = @Schema(implementation = Sort.class))
    @Nullable
    String sort;

    /** The orders of the list; the id settles what is equal. */
    public enum Sort {
        REPORTED_LATEST("reported_on desc"),
        REPORTED_EARLIEST("reported_on"),
        RISK_HIGHEST("severity * probability desc nulls last"),
        DEVIATION_ID("deviation_id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }
    }

    String orderBy() {
        var chosen = Parameters.choice("sort", sort, Sort.class);
        return (chosen == null ? Sort.REPORTED_LATEST : chosen).sql + ", deviation_id";
    }

    Narrowing narrow(Narrowing all, Caller caller) {
        return all.equal("status", Parameters.choice("status", status, Deviation.Status.class))
                .whether("ended_on is null", Parameters.yesOrNo("open", open))
                .equal("unit", given(unit))
                .whether(Recurrences.OF_DEVIATION, Parameters.yesOrNo("recurring", recurring))
                .equal("area", given(area))
                .equal("handler", Boolean.TRUE.equals(Parameters.yesOrNo("mine", mine)) ? caller.subject() : null)
                .notBefore("reported_on", Parameters.day("reportedFrom", reportedFrom))
                .notAfter("reported_on", Parameters.day("reportedTo", reportedTo));
    }

    /** What was asked for, as a form shows it again. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("status", status);
        values.put("open", open);
        values.put("unit", unit);
        values.put("area", area);
        values.put("mine", mine);
        values.put("recurring", recurring);
        values.put("reportedFrom", reportedFrom);
        values.put("reportedTo", reportedTo);
        values.put("sort", sort);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static @Nullable String given(@Nullable String value) {
        return Parameters.isGiven(value) ? value : null;
    }
}
