package se.kvalitetshjulet.decisions.ivo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.LaterExecuted;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.Mention;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.Sending;
import se.kvalitetshjulet.decisions.reportable.WaitKey;
import se.kvalitetshjulet.statute.Quarter;

/**
 * The whole board's reports for one quarter and recipient, by number.
 *
 * @param comparedWith the last quarter that was sent before; null when none was
 * @param tag changes whenever a report does
 */
record ReportSet(
        Asked asked,
        @Nullable Sending sent,
        List<Row> rows,
        @Nullable Quarter comparedWith,
        List<Mention> gone,
        List<LaterExecuted> laterExecuted,
        String tag) {

    /**
     * A report, and what finds it again.
     *
     * @param version the decision's, when it was written
     */
    record Row(WaitKey key, long version, IndividualReport report) {}
}
