package se.kvalitetshjulet.deviations.risk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Risks laid out by severity and probability, the most severe first. What another system has judged on a longer scale than
 * the board's has no place in it.
 */
record RiskMatrix(List<Row> rows, List<Integer> probabilities, List<RiskView> outside) {

    /** The risks of one severity, by probability. */
    public record Row(int severity, List<Cell> cells) {}

    /** Those of one severity and one probability. */
    public record Cell(int probability, RiskLevel level, List<RiskView> risks) {}

    static RiskMatrix of(List<RiskView> risks, int highest) {
        var scale = IntStream.rangeClosed(1, highest).boxed().toList();
        return new RiskMatrix(
                scale.reversed().stream()
                        .map(severity -> new Row(
                                severity,
                                scale.stream()
                                        .map(probability -> new Cell(
                                                probability,
                                                RiskLevel.of(severity * probability, highest),
                                                risks.stream()
                                                        .filter(risk -> risk.severity() == severity
                                                                && risk.probability() == probability)
                                                        .toList()))
                                        .toList()))
                        .toList(),
                scale,
                risks.stream()
                        .filter(risk -> Math.max(risk.severity(), risk.probability()) > highest)
                        .toList());
    }
}
