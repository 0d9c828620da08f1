package se.kvalitetshjulet.reporting.unexecuted;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import se.kvalitetshjulet.reporting.disclosure.Told;

/**
 * How a board wants its report, and the words that its codes are printed with.
 *
 * @param board its name, {@code Socialnämnden}
 * @param bySex whether women and men are told apart
 * @param threshold of a table, by its id: the lowest count that is shown
 * @param earlier what earlier editions said of a figure, by its id
 * @param serviceType the word for a code
 * @param legalBasis the citation of a code
 */
public record Presentation(
        String board,
        boolean bySex,
        ToIntFunction<String> threshold,
        Function<String, List<Told>> earlier,
        UnaryOperator<String> serviceType,
        UnaryOperator<String> legalBasis) {

    /** With nothing kept back, for the few who may see it so. */
    Presentation whole() {
        return new Presentation(board, bySex, _ -> 0, _ -> List.of(), serviceType, legalBasis);
    }
}
