package se.kvalitetshjulet.deviations.complaint;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.courses.Complaint;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that narrow the list of complaints and opinions. */
public class ComplaintFilter {

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = Complaint.Status.class))
    @Nullable
    String status;

    @QueryParam("overdue")
    @Parameter(
            description = "Bara det som skulle ha besvarats, eller bara det andra",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String overdue;

    @QueryParam("kind")
    @Parameter(
            description = "Bara klagomål, eller bara synpunkter",
            schema = @Schema(implementation = ComplaintReceived.Kind.class))
    @Nullable
    String kind;

    @QueryParam("channel")
    @Parameter(
            description = "Bara det som kom direkt, eller genom IVO",
            schema = @Schema(implementation = ComplaintReceived.Channel.class))
    @Nullable
    String channel;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("subject")
    @Parameter(description = "Bara det som handlar om detta, som kod")
    @Nullable
    String subject;

    @QueryParam("mine")
    @Parameter(description = "Bara det som du själv handlägger", schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String mine;

    @QueryParam("receivedFrom")
    @Parameter(
            description = "Inkommet denna dag eller senare",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String receivedFrom;

    @QueryParam("receivedTo")
    @Parameter(
            description = "Inkommet denna dag eller tidigare",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String receivedTo;

    /**
     * @param lastOverdue what came in later than this day is not overdue
     */
    Narrowing narrow(Narrowing all, LocalDate lastOverdue, Caller caller) {
        return all.equal("status", Parameters.choice("status", status, Complaint.Status.class))
                .whetherOn(lastOverdue, Complaints.OVERDUE, Parameters.yesOrNo("overdue", overdue))
                .equal("kind", Parameters.choice("kind", kind, ComplaintReceived.Kind.class))
                .equal("channel", Parameters.choice("channel", channel, ComplaintReceived.Channel.class))
                .equal("unit", given(unit))
                .equal("subject", given(subject))
                .equal("handler", Boolean.TRUE.equals(Parameters.yesOrNo("mine", mine)) ? caller.subject() : null)
                .notBefore("received_on", Parameters.day("receivedFrom", receivedFrom))
                .notAfter("received_on", Parameters.day("receivedTo", receivedTo));
    }

    /** What was asked for, as a form shows it again. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("status", status);
        values.put("overdue", overdue);
        values.put("unit", unit);
        values.put("subject", subject);
        values.put("mine", mine);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static @Nullable String given(@Nullable String value) {
        return Parameters.isGiven(value) ? value : null;
    }
}
