package se.kvalitetshjulet.deviations.patterns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What the lines of the patterns are called. */
@ApplicationScoped
class PatternWords {

    private final Words words;

    PatternWords(Words words) {
        this.words = words;
    }

    /**
     * @param day of what is printed
     */
    BiFunction<Dimension, @Nullable String, String> of(Handle tx, Tenant tenant, LocalDate day) {
        var board = words.of(tx, tenant);
        return (dimension, code) -> code == null ? unknown(dimension) : known(board, dimension, code, day);
    }

    private static String known(BoardWords board, Dimension dimension, String code, LocalDate day) {
        return switch (dimension) {
            case ALL -> dimension.title();
            case AREA -> board.label(CodeLists.DEVIATION_AREAS, code, day);
            case UNIT -> board.unit(code);
            case CAUSE -> board.label(CodeLists.DEVIATION_CAUSES, code, day);
            case ORIGIN -> code.equals(DeviationReported.Origin.INTERNAL.name()) ? "Från oss själva" : "Utifrån";
            case COMPLAINT_SUBJECT -> board.label(CodeLists.COMPLAINT_SUBJECTS, code, day);
        };
    }

    private static String unknown(Dimension dimension) {
        return switch (dimension) {
            case AREA -> "Utan område";
            case UNIT -> "Utan enhet";
            case CAUSE -> "Utan bedömd orsak";
            default -> "Okänt";
        };
    }
}
