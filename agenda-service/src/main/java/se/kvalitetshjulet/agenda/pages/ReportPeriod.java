package se.kvalitetshjulet.agenda.pages;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.statute.Quarter;

/** The period of the report that a matter comes of, in words, where the title does not say it: every quarter's has the same. */
final class ReportPeriod {

    /** {@code UNEXECUTED_DECISIONS/2024-Q1} */
    private static final Pattern PERIOD = Pattern.compile("[A-Z_]+/(.+)");

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");

    private ReportPeriod() {}

    /** {@code första kvartalet 2024}; null when the matter comes of no report, or its title has the period. */
    static @Nullable String of(@Nullable Origin origin, @Nullable String title) {
        if (origin == null || origin.kind() != Origin.Kind.REPORT) {
            return null;
        }
        var found = PERIOD.matcher(origin.id());
        if (!found.matches()) {
            return null;
        }
        var period = found.group(1);
        var words = QUARTER.matcher(period).matches() ? Quarter.parse(period).inWords() : period;
        return title != null && title.contains(words) ? null : words;
    }
}
