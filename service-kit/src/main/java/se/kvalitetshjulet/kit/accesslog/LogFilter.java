package se.kvalitetshjulet.kit.accesslog;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * The query parameters that narrow the log. A reader is asked for by one of their entries: their id may be an identity
 * number, which no address may hold.
 */
public class LogFilter {

    private static final int HIGHEST_NUMBER = 999_999_999;

    @QueryParam("day")
    @Parameter(
            description = "Läsningarna denna dag; i dag om ingen tid anges",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String day;

    @QueryParam("from")
    @Parameter(
            description = "Läsningarna denna dag eller senare",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Läsningarna denna dag eller tidigare; till i dag om bara from anges",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("thing")
    @Parameter(description = "Bara läsningar av det som har detta id")
    @Nullable
    String thing;

    @QueryParam("readerOf")
    @Parameter(
            description = "Bara läsningar av den som gjorde läsningen med detta nummer",
            schema = @Schema(type = SchemaType.INTEGER))
    @Nullable
    String readerOf;

    @QueryParam("breakGlass")
    @Parameter(
            description = "Bara nödöppningar, eller bara andra läsningar",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String breakGlass;

    /**
     * What is asked for.
     *
     * @param readerOf number of an entry of the reader's
     * @param breakGlass null means both
     */
    record Asked(
            LocalDate from,
            LocalDate to,
            @Nullable String thing,
            @Nullable Integer readerOf,
            @Nullable Boolean breakGlass) {}

    /** Which thing's readings are wanted. A service whose interface has a name of its own for it says so here. */
    protected @Nullable String thing() {
        return Parameters.isGiven(thing) ? thing : null;
    }

    /** Reads what the request says, and refuses what cannot be. */
    Asked asked(LocalDate today) {
        var first = Optional.ofNullable(Parameters.day("day", day))
                .or(() -> Optional.ofNullable(Parameters.day("from", from)));
        var last =
                Optional.ofNullable(Parameters.day("day", day)).or(() -> Optional.ofNullable(Parameters.day("to", to)));
        var until = last.orElse(today);
        var since = first.orElse(until);
        if (until.isBefore(since)) {
            throw Refusal.ofField("to", "Välj en dag som inte ligger före den första.");
        }
        return new Asked(
                since,
                until,
                thing(),
                Parameters.isGiven(readerOf) ? Parameters.number("readerOf", readerOf, 0, HIGHEST_NUMBER) : null,
                Parameters.yesOrNo("breakGlass", breakGlass));
    }

    /** What was asked for, as a form shows it again. */
    Map<String, String> values(Asked asked) {
        var values = new HashMap<String, String>();
        values.put("from", asked.from().toString());
        values.put("to", asked.to().toString());
        values.put("thing", thing());
        values.put("readerOf", readerOf);
        values.put("breakGlass", breakGlass);
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
