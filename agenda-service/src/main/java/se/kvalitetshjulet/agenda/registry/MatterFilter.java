package se.kvalitetshjulet.agenda.registry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** Which matters are looked for. What is left out, or empty, narrows nothing. */
public class MatterFilter {

    private static final int LAST_YEAR = 9999;

    @Parameter(
            description =
                    "Början av ett diarienummer, ett helt handlingsnummer, eller ord ur rubriken eller avsändaren")
    @QueryParam("q")
    @Size(max = 200, message = "Högst 200 tecken.")
    @Nullable
    String text;

    @Parameter(description = "Slag av ärende, till exempel MOTION")
    @QueryParam("kind")
    @Pattern(regexp = "|[A-Z][A-Z0-9_]{0,79}", message = "Skriv koden med stora bokstäver, till exempel MOTION.")
    @Nullable
    String kind;

    @Parameter(
            description = "Om ärendet är öppet eller avslutat",
            schema = @Schema(implementation = Matter.Status.class))
    @QueryParam("status")
    @Nullable
    String status;

    @Parameter(description = "Året i diarienumret")
    @QueryParam("year")
    @Nullable
    String year;

    String text() {
        return text == null ? "" : text.strip();
    }

    String kind() {
        return kind == null ? "" : kind;
    }

    /** Empty when it does not matter. */
    String status() {
        var chosen = Parameters.choice("status", status, Matter.Status.class);
        return chosen == null ? "" : chosen.name();
    }

    /** 0 when it does not matter. */
    int year() {
        return Parameters.number("year", year, 0, LAST_YEAR);
    }

    /** As a form of filters shows them. */
    public Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("q", text());
        values.put("kind", kind());
        values.put("status", status == null ? "" : status);
        values.put("year", year == null ? "" : year);
        return values;
    }
}
