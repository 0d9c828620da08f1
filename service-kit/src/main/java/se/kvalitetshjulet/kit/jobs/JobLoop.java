package se.kvalitetshjulet.kit.jobs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Faults;
import se.kvalitetshjulet.kit.problem.Problem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.store.Store;

/**
 * Does what jobs there are, a step at a time. The job's row is locked while its step runs: when the instance dies, the
 * lock goes with its step, and the next instance that looks goes on.
 */
@ApplicationScoped
class JobLoop {

    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(JobLoop.class);

    private final JobRows rows;
    private final Store store;
    private final InstantSource clock;
    private final Map<String, Work<?, ?>> works;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread loop;

    JobLoop(JobRows rows, Store store, InstantSource clock, @Any Instance<Work<?, ?>> works) {
        this.rows = rows;
        this.store = store;
        this.clock = clock;
        this.works = works.stream().collect(Collectors.toUnmodifiableMap(Work::kind, Function.identity()));
    }

    /** A fault of one job's step, with where the job stood before it. */
    private static final class StepFailed extends RuntimeException {

        private final transient JobRows.Claimed claimed;
        private final transient Throwable fault;

        StepFailed(JobRows.Claimed claimed, Throwable fault) {
            super(claimed.job().kind(), fault, false, false);
            this.claimed = claimed;
            this.fault = fault;
        }
    }

    /** Called after a commit that started a job. */
    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    void start(@Observes StartupEvent started) {
        if (!works.isEmpty()) {
            loop = Thread.ofPlatform().name("jobs").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        wake();
        if (loop != null) {
            loop.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    private void run() {
        try {
            while (running) {
                if (!workedOnOne()) {
                    wakeUp.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean workedOnOne() {
        try {
            return store.inAllTenants(tx -> {
                var claimed = rows.claim(tx, works.keySet());
                claimed.ifPresent(this::step);
                return claimed.isPresent();
            });
        } catch (StepFailed failed) {
            return Faults.isTransient(failed.fault) ? later(failed.fault) : fail(failed.claimed, failed.fault);
        } catch (RuntimeException | Error fault) {
            return later(fault);
        }
    }

    private void step(JobRows.Claimed claimed) {
        try {
            // Joins the transaction that holds the job's row, which from here on sees this board only.
            store.useTenant(
                    claimed.job().tenant(),
                    tx -> step(tx, claimed, works.get(claimed.job().kind())));
        } catch (RuntimeException | Error fault) {
            // An error too: it may be the job's own, and all other long work must not end with it.
            throw new StepFailed(claimed, fault);
        }
    }

    private <A, R> void step(Handle tx, JobRows.Claimed claimed, Work<A, R> work) {
        var job = claimed.job();
        if (job.state() == Job.State.WAITING) {
            // On its own, so that whoever looks sees that it has begun.
            rows.begin(tx, job, clock.instant());
            return;
        }
        var asked = rows.read(claimed.asked(), work.asked());
        var step = work.step(tx, job, asked, soFar(job, work, asked));
        rows.advance(tx, job, step, clock.instant());
        if (step.isLast()) {
            work.end(tx, job, asked);
            tx.afterCommit(() -> LOG.infof("job done; kind=%s job=%s done=%d", job.kind(), job.jobId(), step.done()));
        }
    }

    @SuppressWarnings("unchecked")
    private <A, R> R soFar(Job job, Work<A, R> work, A asked) {
        return (R) rows.read(job.result().toString(), work.nothingYet(asked).getClass());
    }

    /** Ends the job, since the same step would fail again. */
    private boolean fail(JobRows.Claimed claimed, Throwable fault) {
        var job = claimed.job();
        var problem = Problem.of(refusedFor(job, fault), null);
        try {
            store.useTenant(job.tenant(), tx -> {
                if (rows.fail(tx, job, problem, clock.instant())) {
                    end(tx, claimed, works.get(job.kind()));
                }
            });
            return true;
        } catch (RuntimeException | Error again) {
            return later(again);
        }
    }

    private <A> void end(Handle tx, JobRows.Claimed claimed, Work<A, ?> work) {
        work.end(tx, claimed.job(), rows.read(claimed.asked(), work.asked()));
    }

    private static Refused refusedFor(Job job, Throwable fault) {
        if (fault instanceof Refusal refusal) {
            LOG.infof(
                    "job refused; kind=%s job=%s reason=%s",
                    job.kind(), job.jobId(), refusal.refused().type().code());
            return refusal.refused();
        }
        LOG.errorf(
                Faults.withoutMessages(fault),
                "job failed; kind=%s job=%s sqlState=%s",
                job.kind(),
                job.jobId(),
                Faults.sqlState(fault));
        return new Refused(
                CommonProblem.BROKEN,
                "Arbetet avbröts av ett fel hos oss. Det som var gjort står kvar. Hör av dig till driften.");
    }

    private boolean later(Throwable fault) {
        if (running) {
            LOG.warnf("jobs wait; cause=%s retryIn=%s", fault.getClass().getName(), IDLE);
        }
        return false;
    }
}
