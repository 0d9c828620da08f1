package se.kvalitetshjulet.kit.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.Violations;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Marks a period of the log as looked through. */
@ApplicationScoped
class CheckAccessLog {

    /** Those who answer for the readings; an auditor looks at the checks, and makes none. */
    static final Role[] CHECKERS = {Role.HEAD_OF_ADMINISTRATION, Role.HEAD_OF_DEPARTMENT};

    private static final int LONGEST_NOTE = 2000;

    private static final Logger LOG = Logger.getLogger(CheckAccessLog.class);

    private final ReadAccessLog log;
    private final LogChecks checks;
    private final Store store;
    private final InstantSource clock;

    CheckAccessLog(ReadAccessLog log, LogChecks checks, Store store, InstantSource clock) {
        this.log = log;
        this.checks = checks;
        this.store = store;
        this.clock = clock;
    }

    /** What somebody says that they have done. */
    record Done(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LogCheck.@Nullable Result result,
            @Nullable String note) {}

    LogCheck check(Caller caller, Done done) {
        refuseWhatIsWrong(done);
        var check = store.inTenant(caller.tenant(), tx -> {
            var count = log.count(tx, caller, done.from(), done.to());
            var sight = log.sight(tx, caller);
            var made = new LogCheck(
                    UUID.randomUUID(),
                    done.from(),
                    done.to(),
                    sight == null,
                    count.readings(),
                    count.breakGlass(),
                    done.result(),
                    done.note(),
                    clock.instant(),
                    caller.name());
            checks.add(tx, caller, caller.firstOf(CHECKERS).orElseThrow(), made, sight);
            return made;
        });
        LOG.infof(
                "access log checked; board=%s from=%s to=%s readings=%d result=%s",
                caller.tenant().path(), check.from(), check.to(), check.readings(), check.result());
        return check;
    }

    private void refuseWhatIsWrong(Done done) {
        var from = done.from();
        var to = done.to();
        var note = done.note();
        new Violations()
                .when(from == null, "from", "Ange den första dagen.")
                .when(to == null, "to", "Ange den sista dagen.")
                .when(
                        to != null && !to.isBefore(SwedishTime.today(clock)),
                        "to",
                        "Välj en dag som är slut. Till den som pågår kan fler läsningar komma.")
                .when(
                        from != null && to != null && to.isBefore(from),
                        "to",
                        "Välj en dag som inte ligger före den första.")
                .when(done.result() == null, "result", "Välj vad kontrollen gav.")
                .when(
                        done.result() == LogCheck.Result.SOMETHING_FOUND && note == null,
                        "note",
                        "Skriv vad som behöver utredas och vem som gör det.")
                .when(
                        note != null && IdentityNumbers.in(note),
                        "note",
                        "Skriv inga personnummer här. Ange beslutets id i stället.")
                .text("note", note, LONGEST_NOTE)
                .refuseIfAny();
    }
}
