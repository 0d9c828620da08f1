package se.kvalitetshjulet.reporting.quality;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a board calls itself and its codes, on the last day of the year.
 *
 * @param board its name, {@code Socialnämnden}
 * @param answerDays within how many days a complaint is to be answered
 * @param areas the codes of its areas, in their order
 */
public record Words(
        String board, int answerDays, List<String> areas, UnaryOperator<String> area, UnaryOperator<String> subject) {}
