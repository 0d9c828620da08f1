package se.kvalitetshjulet.reporting.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.approval.Approval;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Step;
import se.kvalitetshjulet.reporting.validation.ValidationRule;

/**
 * What has been done with a report, and by whom.
 *
 * @param by null for what the service did by itself
 * @param contentHash of the draft that it was done with
 * @param edition the number it was published as; else null
 */
public record HistoryLine(
        Instant at,
        Happening.What what,
        Approval.@Nullable By by,
        String contentHash,
        @Nullable Step step,
        @Nullable ValidationRule rule,
        @Nullable String reason,
        @Nullable Integer edition) {

    static HistoryLine of(Happening happening) {
        return new HistoryLine(
                happening.at(),
                happening.what(),
                Approval.By.of(happening.by()),
                happening.contentHash(),
                happening.step(),
                happening.rule(),
                happening.reason(),
                happening.edition());
    }

    /** {@code Granskad}, {@code Godtagen ändå: ovanliga tal}. */
    public String inWords() {
        if (step != null) {
            return Swedish.capitalised(step.label());
        }
        if (rule != null) {
            return what.label() + ": " + rule.label();
        }
        return edition == null ? what.label() : what.label() + " som utgåva " + edition;
    }
}
