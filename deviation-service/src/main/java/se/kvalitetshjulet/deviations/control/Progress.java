package se.kvalitetshjulet.deviations.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a control of a year's plan has come.
 *
 * @param occasions how many times it is to be made
 * @param times how many times it has been made
 * @param nextOn the day that the next time is planned for; null when all are done
 */
record Progress(int occasions, int times, @Nullable LocalDate nextOn, Status status) {

    /** For so long ahead something is about to be due. */
    private static final int SOON_DAYS = 30;

    /** How a control stands on a day. */
    public enum Status {
        LATE("försenad"),
        DUE("ska utföras snart"),
        PLANNED("planerad"),
        PERFORMED("utförd");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param first the day of the plan
     * @param times how many times it has been made, whenever that was
     */
    static Progress of(LocalDate first, Frequency frequency, int times, LocalDate today) {
        int occasions = frequency.occasionsFrom(first);
        if (times >= occasions) {
            return new Progress(occasions, times, null, Status.PERFORMED);
        }
        var nextOn = frequency.occasion(first, times);
        return new Progress(occasions, times, nextOn, statusOf(nextOn, today));
    }

    private static Status statusOf(LocalDate nextOn, LocalDate today) {
        if (nextOn.isBefore(today)) {
            return Status.LATE;
        }
        return nextOn.isAfter(today.plusDays(SOON_DAYS)) ? Status.PLANNED : Status.DUE;
    }
}
