package se.kvalitetshjulet.agenda.governing;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a governing document.
 *
 * @param owner the title of whoever answers for it
 * @param paragraph of the meeting that adopted it, {@code § 34}
 * @param nextReview when it is to be looked over, null for one that holds until somebody changes it
 * @param endedOn the first day on which it holds no more, null while it holds
 */
public record GoverningDocument(
        UUID documentId,
        int version,
        String title,
        String owner,
        String adoptedBy,
        LocalDate adoptedOn,
        @Nullable String paragraph,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate endedOn) {

    /** So long before its review a document is to be thought of. */
    private static final Period SOON = Period.ofMonths(3);

    /** How a document stands with its review. */
    public enum Review {
        OVERDUE("försenad översyn"),
        SOON("ses över snart"),
        LATER("gäller"),
        ENDED("upphävt");

        private final String swedish;

        Review(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    Review reviewOn(LocalDate today) {
        if (endedOn != null && !today.isBefore(endedOn)) {
            return Review.ENDED;
        }
        if (nextReview == null || nextReview.isAfter(today.plus(SOON))) {
            return Review.LATER;
        }
        return nextReview.isBefore(today) ? Review.OVERDUE : Review.SOON;
    }
}
