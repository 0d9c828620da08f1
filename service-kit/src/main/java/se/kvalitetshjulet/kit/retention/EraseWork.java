package se.kvalitetshjulet.kit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Step;
import se.kvalitetshjulet.kit.jobs.Work;
import se.kvalitetshjulet.statute.SwedishTime;

/** Erases what was decided, some at a time. What something has happened to since it was judged, or that now stays, is left. */
@ApplicationScoped
class EraseWork implements Work<EraseWork.Asked, EraseWork.Done> {

    private static final int AT_A_TIME = 100;

    private static final String REASON = "RETENTION_PERIOD_OVER";

    private final Instance<Retained> retained;
    private final RetentionRuns runs;
    private final RunLists lists;
    private final InstantSource clock;
    private final String source;

    EraseWork(
            Instance<Retained> retained,
            RetentionRuns runs,
            RunLists lists,
            InstantSource clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.retained = retained;
        this.runs = runs;
        this.lists = lists;
        this.clock = clock;
        this.source = "urn:kvalitetshjulet:" + service;
    }

    /** Of which run. */
    record Asked(UUID runId) {}

    /** What has come of it. */
    record Done(long erased, long leftOut) {}

    @Override
    public String kind() {
        return "RETENTION";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Done nothingYet(Asked asked) {
        return new Done(0, 0);
    }

    @Override
    public Step<Done> step(Handle tx, Job job, Asked asked, Done soFar) {
        var tenant = job.tenant();
        var candidates = lists.next(tx, tenant, asked.runId(), AT_A_TIME);
        var things = candidates.stream().map(RunLists.Candidate::thing).toList();
        retained.get().lock(tx, tenant, things);
        var today = SwedishTime.today(clock);
        Map<String, Retained.Judged> now = retained.get().judge(tx, tenant, things, today).stream()
                .collect(Collectors.toMap(Retained.Judged::thing, Function.identity()));
        var left = new ArrayList<RunLists.Left>();
        var gone = new ArrayList<Retained.Judged>();
        for (var candidate : candidates) {
            var judged = now.get(candidate.thing());
            if (judged == null) {
                left.add(new RunLists.Left(candidate.thing(), RunLists.GONE, null));
            } else if (judged.version() != candidate.version()) {
                left.add(new RunLists.Left(candidate.thing(), RunLists.TOUCHED, null));
            } else if (!judged.verdict().isErase()) {
                left.add(ProposeWork.left(judged));
            } else {
                gone.add(judged);
            }
        }
        retained.get()
                .erase(tx, gone.stream().map(judged -> told(job, asked, judged)).toList());
        lists.addErased(
                tx,
                tenant,
                asked.runId(),
                gone.stream().map(Retained.Judged::thing).toList(),
                today);
        lists.addLeft(tx, tenant, asked.runId(), left);
        lists.settled(tx, tenant, asked.runId(), things);
        var done = new Done(soFar.erased() + gone.size(), soFar.leftOut() + left.size());
        if (candidates.size() < AT_A_TIME) {
            runs.done(tx, tenant, asked.runId(), clock.instant());
            return Step.last(job.done() + things.size(), done);
        }
        return Step.more(job.done() + things.size(), done);
    }

    @Override
    public void end(Handle tx, Job job, Asked asked) {
        runs.failed(tx, job.tenant(), asked.runId(), RetentionRun.State.ERASING, clock.instant());
    }

    /** With an id made from run and thing, so that it is one event however often the step is done. */
    private IncomingEvent told(Job job, Asked asked, Retained.Judged judged) {
        var thing = judged.thing();
        var name = String.join("\n", job.tenant().path(), asked.runId().toString(), thing);
        return new IncomingEvent(
                job.tenant(),
                source,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
                EventTypes.THING_ERASED,
                thing,
                clock.instant(),
                null,
                new ThingErased(judged.kind(), thing, SwedishTime.today(clock), REASON),
                null,
                new byte[0]);
    }
}
