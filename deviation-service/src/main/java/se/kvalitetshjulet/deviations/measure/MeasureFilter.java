package se.kvalitetshjulet.deviations.measure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that narrow the list of measures. */
public class MeasureFilter {

    @QueryParam("overdue")
    @Parameter(
            description = "Bara åtgärder vars dag har passerat utan uppföljning, eller bara de andra",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String overdue;

    @QueryParam("followedUp")
    @Parameter(
            description = "Bara uppföljda åtgärder, eller bara de andra",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String followedUp;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("mine")
    @Parameter(description = "Bara det som du själv handlägger", schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String mine;

    @QueryParam("concernsKind")
    @Parameter(description = "Vad åtgärden gäller", schema = @Schema(implementation = Concern.Kind.class))
    @Nullable
    String concernsKind;

    @QueryParam("concernsId")
    @Parameter(description = "Id för det som åtgärden gäller")
    @Nullable
    String concernsId;

    Narrowing narrow(Narrowing all, LocalDate today, Caller caller) {
        return all.whetherOn(
                        today, "followed_up_on is null and due_on < :today", Parameters.yesOrNo("overdue", overdue))
                .whether("followed_up_on is not null", Parameters.yesOrNo("followedUp", followedUp))
                .equal("unit", given(unit))
                .equal("handler", Boolean.TRUE.equals(Parameters.yesOrNo("mine", mine)) ? caller.subject() : null)
                .equal("concerns_kind", Parameters.choice("concernsKind", concernsKind, Concern.Kind.class))
                .equal("concerns_id", given(concernsId));
    }

    /** What was asked for, as a form shows it again. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("overdue", overdue);
        values.put("followedUp", followedUp);
        values.put("unit", unit);
        values.put("mine", mine);
        values.put("concernsKind", concernsKind);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static @Nullable String given(@Nullable String value) {
        return Parameters.isGiven(value) ? value : null;
    }
}
