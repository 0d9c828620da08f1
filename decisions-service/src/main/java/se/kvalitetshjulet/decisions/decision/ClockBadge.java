package se.kvalitetshjulet.decisions.decision;

import io.quarkus.qute.TemplateExtension;

/**
 * How near the end a clock is, as pages show it.
 *
 * @param kind the shape and colour: error, warning or info
 */
public record ClockBadge(String kind, String text) {

    private static final int SOON = 14;

    /**
     * @param daysLeft negative when overdue
     */
    public static ClockBadge of(long daysLeft) {
        if (daysLeft < 0) {
            return new ClockBadge("error", days(-daysLeft) + " över tiden");
        }
        if (daysLeft == 0) {
            return new ClockBadge("warning", "går ut i dag");
        }
        return new ClockBadge(daysLeft <= SOON ? "warning" : "info", days(daysLeft) + " kvar");
    }

    private static String days(long days) {
        return days == 1 ? "1 dag" : days + " dagar";
    }

    /** In a template {@code {row.daysLeft.clockBadge}}. */
    @TemplateExtension
    static ClockBadge clockBadge(Long daysLeft) {
        return of(daysLeft);
    }
}
