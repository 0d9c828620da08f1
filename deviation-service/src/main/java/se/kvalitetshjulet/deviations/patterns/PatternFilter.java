package se.kvalitetshjulet.deviations.patterns;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that patterns are asked for with. */
public class PatternFilter extends YearFilter {

    private static final int MONTH = 30;
    private static final int LONGEST = 3_650;

    @QueryParam("within")
    @Parameter(
            description = "Inom hur många dagar en avvikelse bör ha avslutats; 30 om det utelämnas",
            schema = @Schema(type = SchemaType.INTEGER))
    @Nullable
    String within;

    int within() {
        return Parameters.number("within", within, MONTH, LONGEST);
    }

    @Override
    public Map<String, String> values(LocalDate today) {
        var values = super.values(today);
        values.put("within", Integer.toString(within()));
        return values;
    }
}
