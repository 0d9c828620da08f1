package se.kvalitetshjulet.statute.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rule asks of a decision that is kept.
 *
 * @param municipality its code
 * @param endedOn the day from which nothing more is granted by it; empty while it is open, or nobody has told
 * @param overdue whether a clock has run out and still runs
 * @param reportOpen whether an individual report of it is still to be given
 * @param lastEntry the day of the last event about it
 * @param file what else is in the same file
 * @param identified whether it is known whom it concerns
 */
public record HeldDecision(
        String municipality,
        LocalDate decidedOn,
        Optional<LocalDate> endedOn,
        boolean overdue,
        boolean reportOpen,
        LocalDate lastEntry,
        File file,
        Subject subject,
        Birth birth,
        boolean identified) {

    /** What the decision is about, as far as children go. */
    public enum Subject {
        /** A home for care, a foster home or supported housing, for a child or an adult. */
        PLACEMENT,
        /** 9 § 8 LSS, which is for children and young people only. */
        CHILD_HOUSING,
        /** Individual and family care that for a child rests on an investigation of what the child needs. */
        CARE,
        /** Anything else. */
        OTHER
    }

    /**
     * The other decisions about the same person, or of the same case.
     *
     * @param ongoing whether any of them has not ended
     * @param lastEntry the day that the last of them ended, or was last told of; empty when there is none
     */
    public record File(boolean ongoing, Optional<LocalDate> lastEntry) {

        public static final File OF_ITS_OWN = new File(false, Optional.empty());
    }
}
