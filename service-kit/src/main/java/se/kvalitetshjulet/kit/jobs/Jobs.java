package se.kvalitetshjulet.kit.jobs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Starts long work, and tells how far it has come. */
@ApplicationScoped
public class Jobs {

    private final JobRows rows;
    private final JobLoop loop;
    private final Store store;
    private final InstantSource clock;
    private final Duration kept;

    Jobs(
            JobRows rows,
            JobLoop loop,
            Store store,
            InstantSource clock,
            @ConfigProperty(name = "kvalitetshjulet.jobs.keep") Duration kept) {
        this.rows = rows;
        this.loop = loop;
        this.store = store;
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * Has the work done after this transaction's commit, on any instance.
     *
     * @param total how much there is to do, in what the work counts; null when nobody knows
     */
    public <A> Job start(Handle tx, Caller by, Work<A, ?> work, A asked, @Nullable Long total) {
        var id = UUID.randomUUID();
        rows.add(tx, id, by, work, asked, total, clock.instant());
        tx.afterCommit(loop::wake);
        return find(tx, by, id);
    }

    /** The job, for whoever started it and for administrators; for others it is not there. */
    public Job find(Handle tx, Caller caller, UUID id) {
        return rows.find(tx, caller.tenant(), id)
                .filter(job ->
                        job.startedBy().subject().equals(caller.subject()) || caller.isForAllUnits(Role.ADMINISTRATOR))
                .orElseThrow(Refusal::notFound);
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() {
        store.useAllTenants(tx -> rows.forgetEndedBefore(tx, clock.instant().minus(kept)));
    }
}
