package se.kvalitetshjulet.decisions.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.history.Authors;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Step;
import se.kvalitetshjulet.kit.jobs.Work;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Reads a file in, some hundred rows a step. A dry run does the very same and undoes it, so that it tells what reading in
 * would; since no two rows tell of the same decision, no step builds on another.
 */
@ApplicationScoped
class ImportDecisions implements Work<ImportDecisions.Asked, ImportSummary> {

    static final String KIND = "DECISION_IMPORT";

    /** At most three events come of a row, and the intake takes a thousand at once. */
    private static final int PER_STEP = 300;

    private static final String BEFORE = "before_dry_run";

    private final ImportFiles files;
    private final Vocabularies vocabularies;
    private final Comparisons comparisons;
    private final BringIn bringIn;
    private final Refusals refusals;
    private final InstantSource clock;

    ImportDecisions(
            ImportFiles files,
            Vocabularies vocabularies,
            Comparisons comparisons,
            BringIn bringIn,
            Refusals refusals,
            InstantSource clock) {
        this.files = files;
        this.vocabularies = vocabularies;
        this.comparisons = comparisons;
        this.bringIn = bringIn;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * What to do with a file.
     *
     * @param triedBy the job that has tried the file; null when this job is the first to read it
     * @param dryRun whether nothing is to be changed
     * @param staysAfterwards whether the file waits for somebody to have it brought in
     * @param as the role that the log of readings shows
     */
    record Asked(@Nullable UUID triedBy, boolean dryRun, boolean staysAfterwards, Role as) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public ImportSummary nothingYet(Asked asked) {
        return ImportSummary.nothingYet(asked.dryRun());
    }

    @Override
    public Step<ImportSummary> step(Handle tx, Job job, Asked asked, ImportSummary soFar) {
        var file = fileOf(job, asked);
        var lines = files.next(tx, job.tenant(), file, job.done(), PER_STEP);
        var outcomes = outcomes(tx, job, asked, lines);
        refusals.keep(tx, job, outcomes);
        var done = job.done() + lines.size();
        if (!asked.dryRun()) {
            files.forgetRows(tx, job.tenant(), file, done);
        }
        var summary = soFar.with(outcomes);
        if (lines.size() == PER_STEP) {
            return Step.more(done, summary);
        }
        if (job.total() != null && done < job.total()) {
            throw new Refusal(
                    ImportProblem.FILE_GONE,
                    "Den togs bort innan alla rader var lästa. Det som var läst står kvar. Välj filen igen.");
        }
        return Step.last(done, summary);
    }

    @Override
    public void end(Handle tx, Job job, Asked asked) {
        if (asked.staysAfterwards()) {
            files.letWait(tx, job.tenant(), fileOf(job, asked));
        } else {
            files.forget(tx, job.tenant(), fileOf(job, asked));
        }
    }

    private List<RowOutcome> outcomes(Handle tx, Job job, Asked asked, List<FileLine> lines) {
        var reader = new ReadRow(vocabularies.of(tx, job.tenant()), SwedishTime.today(clock));
        var rows = new ArrayList<Row>();
        var outcomes = new ArrayList<RowOutcome>();
        for (var line : lines) {
            switch (reader.read(line)) {
                case Row.Reading.Readable(var row) -> rows.add(row);
                case Row.Reading.Unreadable(var number, var faults) ->
                    outcomes.add(new RowOutcome.Refused(number, faults));
            }
        }
        comparisons.log(tx, job, asked.as(), rows);
        if (asked.dryRun()) {
            tx.savepoint(BEFORE);
        }
        var author =
                new Authors.Author(job.startedBy().subject(), job.startedBy().name());
        outcomes.addAll(bringIn.bring(tx, job.tenant(), author, rows));
        if (asked.dryRun()) {
            tx.rollbackToSavepoint(BEFORE);
        }
        return outcomes;
    }

    private static UUID fileOf(Job job, Asked asked) {
        return asked.triedBy() == null ? job.jobId() : asked.triedBy();
    }
}
