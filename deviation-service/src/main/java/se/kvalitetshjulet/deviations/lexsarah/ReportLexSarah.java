package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahReported;
import se.kvalitetshjulet.courses.LexSarahCase;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.thing.Reporters;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.Law;
import se.kvalitetshjulet.statute.LexSarahProvision;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reports misconduct, or a tangible risk of it ({@link LexSarahProvision#report()}). */
@ApplicationScoped
class ReportLexSarah {

    private final EnterEvent enter;
    private final Reporters reporters;
    private final FromDeviation fromDeviation;
    private final Words words;
    private final Store store;
    private final InstantSource clock;

    ReportLexSarah(
            EnterEvent enter,
            Reporters reporters,
            FromDeviation fromDeviation,
            Words words,
            Store store,
            InstantSource clock) {
        this.enter = enter;
        this.reporters = reporters;
        this.fromDeviation = fromDeviation;
        this.words = words;
        this.store = store;
        this.clock = clock;
    }

    ReportedLexSarah report(Caller by, NewLexSarah wanted) {
        var reportedOn = wanted.reportedOn() == null ? SwedishTime.today(clock) : wanted.reportedOn();
        if (wanted.occurredOn() != null && wanted.occurredOn().isAfter(reportedOn)) {
            throw Refusal.ofField("occurredOn", "Det kan inte ha rapporterats innan det hände.");
        }
        var provision = provision(reportedOn, wanted.law());
        return store.inTenant(by.tenant(), tx -> {
            words.refuseUnknownUnit(tx, by.tenant(), wanted.unit());
            if (wanted.deviationId() != null) {
                fromDeviation.demand(tx, by, wanted.deviationId());
            }
            var id = ThingIds.next("LEX");
            enter.enter(
                    tx,
                    by,
                    EventTypes.LEX_SARAH_REPORTED,
                    new LexSarahReported(
                            id, wanted.unit(), provision.code(), wanted.occurredOn(), reportedOn, wanted.deviationId()),
                    new LexSarahReported.Secrets(wanted.description()));
            reporters.note(tx, by, id);
            return ReportedLexSarah.of(
                    id, reportedOn, wanted.unit(), words.of(tx, by.tenant()), LexSarahCase.Status.REPORTED);
        });
    }

    private static LexSarahProvision provision(LocalDate reportedOn, Law law) {
        try {
            return LexSarahProvision.inForceOn(reportedOn, law);
        } catch (IllegalArgumentException tooEarly) {
            throw Refusal.ofField("reportedOn", tooEarly.getMessage());
        }
    }
}
