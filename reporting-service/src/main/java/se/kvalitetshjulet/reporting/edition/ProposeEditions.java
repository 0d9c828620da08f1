package se.kvalitetshjulet.reporting.edition;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.Ledger;

/**
 * Makes one proposal for the next edition of a report that later facts have made stale, when nothing more has come for a
 * while. Several instances may look at once: the board's tick lets one in at a time, and the second finds the draft there.
 */
@ApplicationScoped
public class ProposeEditions {

    private static final Logger LOG = Logger.getLogger(ProposeEditions.class);

    private final Store store;
    private final Ledger ledger;
    private final Editions editions;
    private final DraftReport draft;
    private final ReportSettings settings;
    private final InstantSource clock;

    ProposeEditions(
            Store store,
            Ledger ledger,
            Editions editions,
            DraftReport draft,
            ReportSettings settings,
            InstantSource clock) {
        this.store = store;
        this.ledger = ledger;
        this.editions = editions;
        this.draft = draft;
        this.settings = settings;
        this.clock = clock;
    }

    /** A stale edition that has no draft from after it became so. */
    record Waiting(Tenant tenant, String reportId, ReportKind kind, String period) {}

    @Scheduled(
            every = "{kvalitetshjulet.reporting.proposal.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        quietSince(clock.instant().minus(settings.proposal().quietTime()));
    }

    /** Proposes for every report of which nothing has become known since the moment. */
    public void quietSince(Instant quiet) {
        List<Waiting> waiting = store.inAllTenants(tx -> editions.waiting(tx, quiet));
        for (Waiting each : waiting) {
            try {
                store.useTenant(each.tenant(), tx -> propose(tx, each, quiet));
            } catch (RuntimeException fault) {
                // The other boards' reports do not wait for this one, which is tried again at the next look.
                LOG.errorf(
                        fault,
                        "no proposal made; board=%s report=%s",
                        each.tenant().path(),
                        each.reportId());
            }
        }
    }

    private void propose(Handle tx, Waiting report, Instant quiet) {
        Instant now = ledger.tick(tx, report.tenant());
        if (editions.waiting(tx, quiet).contains(report)) {
            draft.propose(tx, report.tenant(), report.kind(), report.period(), now);
            LOG.infof(
                    "stale edition assembled anew; board=%s report=%s",
                    report.tenant().path(), report.reportId());
        }
    }
}
