package se.kvalitetshjulet.reporting.unexecuted;

import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.statute.course.QuarterStanding;

/** One wait in one quarter's report. */
public record Standing(KnownWait known, QuarterStanding standing) {

    QuarterStanding.Group group() {
        return standing.group();
    }

    Band band() {
        return Band.of(standing.daysElapsed());
    }
}
