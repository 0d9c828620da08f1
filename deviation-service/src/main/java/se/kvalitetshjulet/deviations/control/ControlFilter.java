package se.kvalitetshjulet.deviations.control;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.YearFilter;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** The query parameters that narrow the internal control plan. */
public class ControlFilter extends YearFilter {

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = Progress.Status.class))
    @Nullable
    String status;

    boolean lets(ControlView control) {
        var wanted = Parameters.choice("status", status, Progress.Status.class);
        return wanted == null || wanted == control.status();
    }

    @Override
    public Map<String, String> values(LocalDate today) {
        var values = super.values(today);
        if (status != null) {
            values.put("status", status);
        }
        return values;
    }
}
