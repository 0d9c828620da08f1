package se.kvalitetshjulet.decisions.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.statute.course.CourseStatus;
import se.kvalitetshjulet.statute.retention.HeldDecision.Subject;

/**
 * A decision as its row says, with what retention asks of it.
 *
 * @param lastTold the day that the last event about it was recorded at its source
 */
record KeptDecision(
        ThingKey key,
        long version,
        CourseStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate validTo,
        @Nullable String serviceType,
        @Nullable String area,
        @Nullable String legalBasis,
        @Nullable String caseReference,
        @Nullable Integer birthYear,
        @Nullable LocalDate dueOn,
        LocalDate lastTold) {

    /** A home for care or living, a foster home, supported housing (12 kap. 2 § first paragraph 3 SoL 2001:453). */
    private static final Set<String> PLACEMENTS = Set.of("FAMILY_HOME", "SUPPORTED_HOUSING", "RESIDENTIAL_CARE");

    private static final String CHILD_HOUSING = "LSS_CHILD_HOUSING";
    private static final String CHILD_HOUSING_BASIS = "LSS_9_8";
    private static final String FAMILY_CARE = "INDIVIDUAL_AND_FAMILY";
    private static final String ASSISTANCE = "ECONOMIC_ASSISTANCE";
    private static final String ASSISTANCE_BASIS = "SOL_2025_12_1";

    /**
     * The day from which it grants nothing more: it was closed, or what was executed was granted until a day that has passed.
     * One that is not executed, or is interrupted, goes on until somebody closes it.
     */
    Optional<LocalDate> endedOn(LocalDate today) {
        if (status == CourseStatus.CLOSED) {
            return Optional.ofNullable(closedOn);
        }
        return status == CourseStatus.EXECUTED
                ? Optional.ofNullable(validTo).filter(last -> last.isBefore(today))
                : Optional.empty();
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    Subject subject() {
        if (CHILD_HOUSING.equals(serviceType) || CHILD_HOUSING_BASIS.equals(legalBasis)) {
            return Subject.CHILD_HOUSING;
        }
        if (serviceType != null && PLACEMENTS.contains(serviceType)) {
            return Subject.PLACEMENT;
        }
        boolean assistance = ASSISTANCE.equals(serviceType) || ASSISTANCE_BASIS.equals(legalBasis);
        return FAMILY_CARE.equals(area) && !assistance ? Subject.CARE : Subject.OTHER;
    }
}
