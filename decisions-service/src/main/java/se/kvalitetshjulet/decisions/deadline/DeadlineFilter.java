package se.kvalitetshjulet.decisions.deadline;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that narrow the list of clocks. */
public class DeadlineFilter {

    /** What a clock must fulfil, whenever it ends, with the parameters that {@link #bindTo} binds. */
    static final String OF_UNIT = "(cast(:unit as text) is null or d.unit = :unit)";

    /** What its last day in time must fulfil. */
    static final String LAST_DAY = "w.due_on between :earliest and :latest";

    private static final int USUAL = 30;
    private static final int LONGEST = 3650;

    /** Before all decisions there are. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    @QueryParam("within")
    @Parameter(
            description = "Så många dagar framåt",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            defaultValue = "" + USUAL,
                            minimum = "0",
                            maximum = "" + LONGEST))
    @Nullable
    String within;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("overdue")
    @Parameter(
            description = "true: bara försenade; false: bara de som ännu är i tid; annars båda",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String overdue;

    /** The unit asked for, or null for all. */
    @Nullable
    String unit() {
        return Parameters.isGiven(unit) ? unit : null;
    }

    int within() {
        return Parameters.number("within", within, USUAL, LONGEST);
    }

    <S extends SqlStatement<S>> S bindTo(S statement, LocalDate today) {
        var late = Parameters.yesOrNo("overdue", overdue);
        return statement
                .bind("unit", unit())
                .bind("today", today)
                .bind("within", within())
                .bind("earliest", Boolean.FALSE.equals(late) ? today : EVER)
                .bind("latest", Boolean.TRUE.equals(late) ? today.minusDays(1) : today.plusDays(within()));
    }

    /** What was asked for, as a form shows it again. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("within", within);
        values.put("unit", unit);
        values.put("overdue", overdue);
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
