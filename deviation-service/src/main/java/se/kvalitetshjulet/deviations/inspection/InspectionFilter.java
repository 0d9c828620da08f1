package se.kvalitetshjulet.deviations.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.courses.Inspection;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that narrow the list of inspections. */
public class InspectionFilter {

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = Inspection.Status.class))
    @Nullable
    String status;

    @QueryParam("overdue")
    @Parameter(
            description = "Bara tillsyn där IVO skulle ha fått svar, eller bara annan",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String overdue;

    @QueryParam("unit")
    @Nullable
    String unit;

    Narrowing narrow(Narrowing all, LocalDate today) {
        return all.equal("status", Parameters.choice("status", status, Inspection.Status.class))
                .whetherOn(today, Inspections.OVERDUE, Parameters.yesOrNo("overdue", overdue))
                .equal("unit", Parameters.isGiven(unit) ? unit : null);
    }

    /** What was asked for, as a form shows it again. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("status", status);
        values.put("overdue", overdue);
        values.put("unit", unit);
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
