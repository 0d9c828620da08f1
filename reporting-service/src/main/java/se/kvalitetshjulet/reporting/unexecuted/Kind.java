package se.kvalitetshjulet.reporting.unexecuted;

import java.util.Optional;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.SpecialFee;
import se.kvalitetshjulet.statute.course.QuarterStanding;
import se.kvalitetshjulet.statute.course.QuarterlyReporting;

/** All that a report tells waits apart by. Those that are alike in it are counted together. */
record Kind(QuarterStanding.Group group, Band band, String serviceType, String legalBasis, String sex, SpecialFee fee) {

    /** How a wait stands in a quarter's report. */
    record Standing(Kind kind, long daysElapsed) {}

    /** Empty when the quarter has nothing to report of it. */
    static Optional<Standing> in(Quarter quarter, KnownWait wait) {
        return QuarterlyReporting.standing(wait.waited(), quarter)
                .map(standing -> new Standing(
                        new Kind(
                                standing.group(),
                                Band.of(standing.daysElapsed()),
                                wait.serviceType(),
                                wait.legalBasis(),
                                wait.sex(),
                                SpecialFee.forDecisionOf(wait.decidedOn())),
                        standing.daysElapsed()));
    }
}
