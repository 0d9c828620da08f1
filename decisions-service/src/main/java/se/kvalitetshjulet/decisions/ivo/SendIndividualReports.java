package se.kvalitetshjulet.decisions.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Marks a quarter's whole set as sent. From then on it stays as it is, and later facts are the next quarter's. */
@ApplicationScoped
class SendIndividualReports {

    private static final Logger LOG = Logger.getLogger(SendIndividualReports.class);

    private static final Role[] SENDERS = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT};

    private final AssembleReports assemble;
    private final SentReports sent;
    private final Store store;
    private final InstantSource clock;

    SendIndividualReports(AssembleReports assemble, SentReports sent, Store store, InstantSource clock) {
        this.assemble = assemble;
        this.sent = sent;
        this.store = store;
        this.clock = clock;
    }

    /** True when the caller may: the set is the whole board's, so whoever sends it answers for all units. */
    static boolean mayBeDoneBy(Caller caller) {
        return caller.isAnyOf(SENDERS) && caller.limitedToUnits(SENDERS).isEmpty();
    }

    /**
     * Keeps the set as sent by the caller, now.
     *
     * @param ifMatch the tag of the set that the caller has seen, as {@code If-Match} writes it
     */
    void send(Caller caller, Asked asked, @Nullable String ifMatch) {
        if (!mayBeDoneBy(caller)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Rapporterna gäller hela nämnden. De skickas av en controller eller avdelningschef för alla enheter.");
        }
        var tenant = caller.tenant();
        int count = store.inTenant(tenant, tx -> {
            sent.lock(tx, tenant, asked.recipient());
            var set = assemble.assemble(tx, tenant, asked);
            if (set.sent() != null) {
                throw new Refusal(
                        IndividualReportProblem.ALREADY_SENT,
                        "Det som har blivit känt sedan dess kommer med i nästa kvartals rapporter.");
            }
            if (sent.hasLaterThan(tx, tenant, asked)) {
                throw new Refusal(
                        IndividualReportProblem.LATER_QUARTER_SENT,
                        "Mottagaren har redan fått ett senare kvartal. Skicka det senaste kvartalet i stället.");
            }
            Versions.require(
                    ifMatch,
                    "\"" + set.tag() + "\"",
                    "Rapporterna har ändrats sedan du läste dem. Läs dem igen och skicka sedan.");
            sent.save(tx, caller, caller.firstOf(SENDERS).orElseThrow(), set, clock.instant());
            return set.rows().size();
        });
        LOG.infof(
                "individual-reports=sent board=%s quarter=%s recipient=%s count=%d",
                tenant.path(), asked.quarter(), asked.recipient(), count);
    }
}
