package se.kvalitetshjulet.kit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Violations;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Starts what may take long: judging the board's things, and erasing what has been decided. The head of administration does
 * both, who answers for all units and sees no identity; a thing goes for what is known of its time, not of its person.
 */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private static final Role[] READERS = {Role.HEAD_OF_ADMINISTRATION, Role.HEAD_OF_DEPARTMENT, Role.AUDITOR};

    private static final int LONGEST_REFERENCE = 100;

    private final Instance<Retained> retained;
    private final RetentionRuns runs;
    private final Works works;
    private final StrongLogin login;
    private final Store store;
    private final InstantSource clock;

    Retention(
            Instance<Retained> retained,
            RetentionRuns runs,
            Works works,
            StrongLogin login,
            Store store,
            InstantSource clock) {
        this.retained = retained;
        this.runs = runs;
        this.works = works;
        this.login = login;
        this.store = store;
        this.clock = clock;
    }

    /** A run that has been started, with the work that goes on. */
    record Started(UUID runId, Job job) {}

    /** True when the caller may: a run is of the whole board. */
    static boolean mayBeDoneBy(Caller caller) {
        return caller.is(Role.HEAD_OF_ADMINISTRATION)
                && caller.limitedToUnits(Role.HEAD_OF_ADMINISTRATION).isEmpty();
    }

    /** True when the caller may read about runs: they tell of all units. */
    static boolean mayBeReadBy(Caller caller) {
        return caller.isAnyOf(READERS) && caller.limitedToUnits(READERS).isEmpty();
    }

    /** Has a proposal made; the one that waited is superseded. */
    Started propose(Caller caller) {
        demandThatTheyMay(caller);
        return store.inTenant(caller.tenant(), tx -> {
            runs.lock(tx, caller.tenant());
            demandThatNothingGoes(runs.isGoing(tx, caller.tenant()));
            runs.supersede(tx, caller.tenant());
            var run = UUID.randomUUID();
            runs.begin(tx, caller, run, SwedishTime.today(clock), clock.instant());
            var job = works.propose(tx, caller, run, retained.get().count(tx, caller.tenant()));
            LOG.infof(
                    "retention proposal started; board=%s run=%s",
                    caller.tenant().path(), run);
            return new Started(run, job);
        });
    }

    /**
     * Decides that what a run proposes is to be erased, and has it done.
     *
     * @param reference what the decision rests on
     */
    Started decide(Caller caller, UUID runId, @Nullable String reference) {
        demandThatTheyMay(caller);
        login.demandOf(caller);
        new Violations()
                .when(
                        reference != null && IdentityNumbers.in(reference),
                        "reference",
                        "Skriv inget personnummer. Ange planens eller beslutets diarienummer.")
                .text("reference", reference, LONGEST_REFERENCE)
                .refuseIfAny();
        return store.inTenant(caller.tenant(), tx -> {
            runs.lock(tx, caller.tenant());
            var run = runs.find(tx, caller.tenant(), runId).orElseThrow(Refusal::notFound);
            demandThatNothingGoes(runs.isGoing(tx, caller.tenant()));
            if (!runs.decide(tx, caller, Role.HEAD_OF_ADMINISTRATION, runId, reference, clock.instant())) {
                throw new Refusal(
                        RetentionProblem.NOT_PROPOSED, "Förslaget är redan beslutat eller ersatt. Ta fram ett nytt.");
            }
            var job = works.erase(tx, caller, runId, run.toErase());
            LOG.infof(
                    "retention decided; board=%s run=%s toErase=%d",
                    caller.tenant().path(), runId, run.toErase());
            return new Started(runId, job);
        });
    }

    private static void demandThatTheyMay(Caller caller) {
        if (!mayBeDoneBy(caller)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Gallringen gäller hela nämnden. Den beslutas av förvaltningschefen för alla enheter.");
        }
    }

    private static void demandThatNothingGoes(boolean goes) {
        if (goes) {
            throw new Refusal(RetentionProblem.RUNNING, "Vänta tills den är klar.");
        }
    }
}
