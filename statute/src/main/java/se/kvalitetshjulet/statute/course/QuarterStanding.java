package se.kvalitetshjulet.statute.course;

import java.time.LocalDate;
import se.kvalitetshjulet.statute.Quarter;

/**
 * How one wait is reported for one quarter: the row of an individual report, and one in the statistics.
 *
 * @param waited as of the last day of the quarter
 * @param countedTo the day the elapsed days are counted to: the end of the wait, else the last day of the quarter
 * @param earlierReported whether it stood in group (a) or (b) at the end of an earlier quarter
 */
public record QuarterStanding(
        Wait waited,
        Quarter quarter,
        Group group,
        ReportStatus status,
        LocalDate countedTo,
        long daysElapsed,
        boolean earlierReported) {

    public Wait.Kind kind() {
        return waited.kind();
    }

    /** The groups of the quarterly report, with the letters and words it uses. */
    public enum Group {
        NOT_EXECUTED("a", "ej verkställda"),
        INTERRUPTED("b", "avbrutna och inte verkställda på nytt"),
        EXECUTED("c", "verkställda under kvartalet"),
        CLOSED("d", "avslutade av annan anledning under kvartalet");

        private final String letter;
        private final String label;

        Group(String letter, String label) {
            this.letter = letter;
            this.label = label;
        }

        public String letter() {
            return letter;
        }

        public String label() {
            return label;
        }
    }

    /** What the recipient of an individual report is told is new about it. */
    public enum ReportStatus {
        NEW("ny"),
        REPEATED("upprepad"),
        EXECUTED("verkställd"),
        CLOSED("avslutad");

        private final String label;

        ReportStatus(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
