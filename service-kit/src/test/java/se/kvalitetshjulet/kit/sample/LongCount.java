package se.kvalitetshjulet.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.JobAnswers;
import se.kvalitetshjulet.kit.jobs.Jobs;
import se.kvalitetshjulet.kit.jobs.JobsResource;
import se.kvalitetshjulet.kit.jobs.Step;
import se.kvalitetshjulet.kit.jobs.Work;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Long work of the smallest service: it counts a thing up, one at a time. */
public final class LongCount {

    private LongCount() {}

    /**
     * What to count.
     *
     * @param trouble what happens in the step after this many
     */
    public record Count(String thing, long times, Trouble trouble, long after) {}

    /** What has come of it. */
    public record Counted(long events) {}

    /** What may befall a step that has done its work. */
    public enum Trouble {
        NONE,
        /** It waits until the test lets it go. */
        WAIT,
        /** The database goes away in the middle, once. */
        CUT_OFF,
        REFUSED,
        BROKEN,
        /** What it needs is not there, or there is too much of it. */
        OUT_OF_MEMORY
    }

    /** Lets a step go that waits. */
    public static final Semaphore GO_ON = new Semaphore(0);

    @Path("/things/v1/{municipality}/{board}/jobs")
    static class JobResource extends JobsResource {}

    @Path("/things/v1/{municipality}/{board}/long-counts")
    static class Counts {

        private final Jobs jobs;
        private final JobAnswers answers;
        private final Counting counting;
        private final CurrentCaller caller;
        private final Store store;

        Counts(Jobs jobs, JobAnswers answers, Counting counting, CurrentCaller caller, Store store) {
            this.jobs = jobs;
            this.answers = answers;
            this.counting = counting;
            this.caller = caller;
            this.store = store;
        }

        @POST
        @Idempotent
        @Allow(Role.CONTROLLER)
        public Response count(Count wanted) {
            return answers.accepted(store.inTenant(
                    caller.tenant(), tx -> jobs.start(tx, caller.get(), counting, wanted, wanted.times())));
        }
    }

    @ApplicationScoped
    static class Counting implements Work<Count, Counted> {

        private final Map<UUID, Boolean> cutOff = new ConcurrentHashMap<>();

        @Override
        public String kind() {
            return "LONG_COUNT";
        }

        @Override
        public Class<Count> asked() {
            return Count.class;
        }

        @Override
        public Counted nothingYet(Count asked) {
            return new Counted(0);
        }

        @Override
        public Step<Counted> step(Handle tx, Job job, Count asked, Counted soFar) {
            count(tx, job, asked.thing());
            if (job.done() == asked.after()) {
                meet(asked.trouble(), tx, job);
            }
            var counted = new Counted(soFar.events() + 1);
            return job.done() + 1 == asked.times()
                    ? Step.last(job.done() + 1, counted)
                    : Step.more(job.done() + 1, counted);
        }

        @Override
        public void end(Handle tx, Job job, Count asked) {
            count(tx, job, "end-" + asked.thing());
        }

        private void meet(Trouble trouble, Handle tx, Job job) {
            switch (trouble) {
                case NONE -> {}
                case WAIT -> GO_ON.acquireUninterruptibly();
                case CUT_OFF -> {
                    if (cutOff.put(job.jobId(), true) == null) {
                        tx.execute("select pg_terminate_backend(pg_backend_pid())");
                    }
                }
                case REFUSED -> throw new Refusal(CommonProblem.NOT_STORABLE, "Räkna om.");
                case BROKEN -> throw new IllegalStateException("secret");
                case OUT_OF_MEMORY -> throw new OutOfMemoryError("secret");
            }
        }

        private static void count(Handle tx, Job job, String thing) {
            tx.createUpdate("""
                    insert into thing as t (municipality, board, thing_id, events)
                    values (:municipality, :board, :thing, 1)
                    on conflict (municipality, board, thing_id) do update set events = t.events + 1
                    """).bindMethods(job.tenant()).bind("thing", thing).execute();
        }
    }
}
