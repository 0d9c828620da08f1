package se.kvalitetshjulet.kit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Step;
import se.kvalitetshjulet.kit.jobs.Work;
import se.kvalitetshjulet.statute.retention.Keep;

/** Judges every thing of the board, and lists what has to go and why the others stay. Erases nothing. */
@ApplicationScoped
class ProposeWork implements Work<ProposeWork.Asked, ProposeWork.Found> {

    private static final int AT_A_TIME = 500;

    private final Instance<Retained> retained;
    private final RetentionRuns runs;
    private final RunLists lists;
    private final InstantSource clock;

    ProposeWork(Instance<Retained> retained, RetentionRuns runs, RunLists lists, InstantSource clock) {
        this.retained = retained;
        this.runs = runs;
        this.lists = lists;
        this.clock = clock;
    }

    /** Of which run. */
    record Asked(UUID runId) {}

    /**
     * What has been found so far.
     *
     * @param last id of the last thing that was judged
     */
    record Found(String last, long toErase, Map<Keep, Long> kept) {}

    @Override
    public String kind() {
        return "RETENTION_PROPOSAL";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Found nothingYet(Asked asked) {
        return new Found("", 0, Map.of());
    }

    @Override
    public Step<Found> step(Handle tx, Job job, Asked asked, Found soFar) {
        var run = runs.find(tx, job.tenant(), asked.runId()).orElseThrow();
        var things = retained.get().after(tx, job.tenant(), soFar.last(), AT_A_TIME);
        var judged = retained.get().judge(tx, job.tenant(), things, run.judgedOn());
        lists.addCandidates(
                tx,
                job.tenant(),
                asked.runId(),
                judged.stream()
                        .filter(each -> each.verdict().isErase())
                        .map(each -> new RunLists.Candidate(each.thing(), each.version()))
                        .toList());
        lists.addLeft(
                tx,
                job.tenant(),
                asked.runId(),
                judged.stream()
                        .filter(each -> !each.verdict().isErase())
                        .map(ProposeWork::left)
                        .toList());
        var kept = new EnumMap<Keep, Long>(Keep.class);
        kept.putAll(soFar.kept());
        judged.forEach(each -> each.verdict().keep().ifPresent(why -> kept.merge(why, 1L, Long::sum)));
        var toErase = soFar.toErase()
                + judged.stream().filter(each -> each.verdict().isErase()).count();
        long done = job.done() + judged.size();
        if (things.size() < AT_A_TIME) {
            runs.proposed(tx, job.tenant(), asked.runId(), done, toErase, kept);
            return Step.last(done, new Found(soFar.last(), toErase, kept));
        }
        return Step.more(done, new Found(things.getLast(), toErase, kept));
    }

    @Override
    public void end(Handle tx, Job job, Asked asked) {
        runs.failed(tx, job.tenant(), asked.runId(), RetentionRun.State.JUDGING, clock.instant());
    }

    static RunLists.Left left(Retained.Judged judged) {
        return new RunLists.Left(
                judged.thing(),
                judged.verdict().keep().orElseThrow().name(),
                judged.verdict().until().orElse(null));
    }
}
