package se.kvalitetshjulet.deviations.lexsarah;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case from the report to the closing: what is done, what waits, and whose turn it is.
 *
 * @param turn in Swedish; empty when nothing more is to be done
 */
public record LexSarahCourse(List<Point> points, String turn) {

    /**
     * One link of the chain.
     *
     * @param on the day that it was done; missing when it is not
     * @param text what is known of it
     */
    public record Point(
            String name, @Nullable LocalDate on, @Nullable String text, boolean current) {}

    private static final String HEADS = "avdelningschefen eller förvaltningschefen";

    static LexSarahCourse of(LexSarahView report) {
        var all = new ArrayList<>(List.of(
                new Point("Rapport", report.reportedOn(), null, false),
                new Point("Omedelbar åtgärd", null, report.immediateActionTaken() ? "antecknad" : null, false),
                new Point("Utredning", report.investigationOpenedOn(), report.investigator(), false),
                new Point("Bedömning", report.assessedOn(), report.outcomeLabel(), false),
                new Point("Utredarens förslag", report.proposedOn(), null, false),
                new Point("Beslut", report.decidedOn(), decision(report), false)));
        if (report.decidedOn() == null || report.isToBeNotified()) {
            all.add(new Point("Anmälan till IVO", report.notifiedOn(), null, false));
            all.add(new Point("Utredningen till IVO", report.investigationSentOn(), null, false));
            all.add(new Point("IVO:s beslut", report.ivoDecidedOn(), IvoResult.labelOf(report.ivoResult()), false));
        }
        all.add(new Point("Avslut", report.closedOn(), null, false));
        return new LexSarahCourse(marked(all), turn(report));
    }

    /** The first after all that is done is where the case is. What was passed over has been done elsewhere, or never told. */
    private static List<Point> marked(List<Point> points) {
        int next = 1
                + IntStream.range(0, points.size())
                        .filter(place -> isDone(points.get(place)))
                        .max()
                        .orElse(-1);
        return IntStream.range(0, points.size())
                .mapToObj(place -> marked(points.get(place), place, next))
                .toList();
    }

    private static Point marked(Point point, int place, int next) {
        boolean passedOver = place < next && !isDone(point);
        return new Point(point.name(), point.on(), passedOver ? "inte antecknat" : point.text(), place == next);
    }

    private static boolean isDone(Point point) {
        return point.on() != null || point.text() != null;
    }

    private static @Nullable String decision(LexSarahView report) {
        if (report.notifyIvo() != null) {
            return report.notifyIvo() ? "anmäls till IVO" : "anmäls inte till IVO";
        }
        return null;
    }

    private static String turn(LexSarahView report) {
        return switch (report.status()) {
            case REPORTED ->
                report.immediateActionTaken()
                        ? "Utredare utses av " + HEADS + "."
                        : "Mottagaren åtgärdar genast: enhetschefen, " + HEADS + ".";
            case INVESTIGATION -> "Utredaren utreder och bedömer.";
            case ASSESSED ->
                report.proposedOn() == null
                        ? "Utredaren lämnar förslag till beslut."
                        : "Nämndens beslut begärs av " + HEADS + ".";
            case WAITS_FOR_BOARD ->
                report.isReturned()
                        ? "Nämnden har inte godtagit förslaget. Beslut begärs på nytt av " + HEADS + "."
                        : "Nämnden beslutar.";
            case DECIDED ->
                report.isToBeNotified()
                        ? "Anmälan till IVO görs genast av " + HEADS + "."
                        : "Åtgärderna följs upp och ärendet avslutas av " + HEADS + ".";
            case NOTIFIED_IVO ->
                report.investigationSentOn() == null
                        ? "Utredningen skickas till IVO av " + HEADS + "."
                        : "IVO beslutar.";
            case IVO_DECIDED -> "Åtgärderna följs upp och ärendet avslutas av " + HEADS + ".";
            case CLOSED -> "";
        };
    }
}
