package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.courses.LexSarahCase;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that narrow the list of lex Sarah reports. */
public class LexSarahFilter {

    static final String OVERDUE = "investigation_due_on < :today";

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = LexSarahCase.Status.class))
    @Nullable
    String status;

    @QueryParam("open")
    @Parameter(description = "Bara öppna ärenden, eller bara avslutade", schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String open;

    @QueryParam("overdue")
    @Parameter(
            description = "Bara ärenden vars utredning skulle ha skickats till IVO, eller bara de andra",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String overdue;

    @QueryParam("outcome")
    @Parameter(
            description = "Bara ärenden där utredningen kom fram till detta",
            schema = @Schema(implementation = LexSarahAssessed.Outcome.class))
    @Nullable
    String outcome;

    @QueryParam("unit")
    @Nullable
    String unit;

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

    Narrowing narrow(Narrowing all, LocalDate today) {
        return all.equal("status", Parameters.choice("status", status, LexSarahCase.Status.class))
                .whether("closed_on is null", Parameters.yesOrNo("open", open))
                .whetherOn(today, "coalesce(" + OVERDUE + ", false)", Parameters.yesOrNo("overdue", overdue))
                .equal("outcome", Parameters.choice("outcome", outcome, LexSarahAssessed.Outcome.class))
                .equal("unit", Parameters.isGiven(unit) ? unit : null)
                .notBefore("reported_on", Parameters.day("reportedFrom", reportedFrom))
                .notAfter("reported_on", Parameters.day("reportedTo", reportedTo));
    }

    /** What was asked for, as a form shows it again. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("status", status);
        values.put("unit", unit);
        values.put("reportedFrom", reportedFrom);
        values.put("reportedTo", reportedTo);
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
