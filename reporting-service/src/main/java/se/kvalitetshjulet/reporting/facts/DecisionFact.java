package se.kvalitetshjulet.reporting.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.CourseStatus;
import se.kvalitetshjulet.statute.course.Wait;

/** What is known of one decision at one time. */
public record DecisionFact(
        String decisionId,
        CourseStatus status,
        LocalDate decidedOn,
        String legalBasis,
        String serviceType,
        String area,
        String unit,
        String sex,
        List<Wait> waits) {

    public DecisionFact {
        waits = List.copyOf(waits);
    }

    /** Empty while the decision itself has not come. */
    static Optional<DecisionFact> of(String decisionId, Course course) {
        return course.decidedOn() == null
                ? Optional.empty()
                : Optional.of(new DecisionFact(
                        decisionId,
                        course.status(),
                        course.decidedOn(),
                        course.attribute("legalBasis").orElseThrow(),
                        course.attribute("serviceType").orElseThrow(),
                        course.attribute("area").orElseThrow(),
                        course.attribute("unit").orElseThrow(),
                        course.attribute("sex").orElseThrow(),
                        course.waits()));
    }
}
