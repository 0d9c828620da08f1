package se.kvalitetshjulet.deviations.thing;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that narrow what belongs to a year: the risk analysis, the internal control plan, the patterns. */
public class YearFilter {

    private static final int LAST_YEAR = 2100;

    @QueryParam("year")
    @Parameter(
            description = "Bara det som hör till detta år; i år om det utelämnas",
            schema = @Schema(type = SchemaType.INTEGER))
    @Nullable
    String year;

    @QueryParam("department")
    @Nullable
    String department;

    @QueryParam("unit")
    @Nullable
    String unit;

    public int year(LocalDate today) {
        return Math.max(1, Parameters.number("year", year, today.getYear(), LAST_YEAR));
    }

    public @Nullable String department() {
        return Parameters.isGiven(department) ? department : null;
    }

    public @Nullable String unit() {
        return Parameters.isGiven(unit) ? unit : null;
    }

    public static YearFilter ofYear(int year) {
        var filter = new YearFilter();
        filter.year = Integer.toString(year);
        return filter;
    }

    /** What was asked for, as a form shows it again. */
    public Map<String, String> values(LocalDate today) {
        var values = new HashMap<String, String>();
        values.put("year", Integer.toString(year(today)));
        values.put("department", department());
        values.put("unit", unit());
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
