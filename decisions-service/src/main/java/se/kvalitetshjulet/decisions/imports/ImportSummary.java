package se.kvalitetshjulet.decisions.imports;

import java.util.List;

/**
 * What became of the rows of a file so far.
 *
 * @param dryRun whether it was only tried
 * @param imported decisions that were not known
 * @param updated known decisions of which the row told something new
 * @param ignored rows that told nothing new
 * @param refused rows that could not be used
 */
public record ImportSummary(boolean dryRun, long imported, long updated, long ignored, long refused) {

    static ImportSummary nothingYet(boolean dryRun) {
        return new ImportSummary(dryRun, 0, 0, 0, 0);
    }

    ImportSummary with(List<RowOutcome> outcomes) {
        return new ImportSummary(
                dryRun,
                imported + countOf(outcomes, Bringing.Kind.IMPORTED),
                updated + countOf(outcomes, Bringing.Kind.UPDATED),
                ignored + countOf(outcomes, Bringing.Kind.IGNORED),
                refused
                        + outcomes.stream()
                                .filter(RowOutcome.Refused.class::isInstance)
                                .count());
    }

    /** How many decisions the file changes. */
    public long changing() {
        return imported + updated;
    }

    private static long countOf(List<RowOutcome> outcomes, Bringing.Kind kind) {
        return outcomes.stream()
                .filter(outcome -> outcome instanceof RowOutcome.Taken taken && taken.kind() == kind)
                .count();
    }
}
