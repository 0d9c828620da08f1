package se.kvalitetshjulet.deviations.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Decides a measure that comes of something the caller handles. */
@ApplicationScoped
class DecideMeasure {

    private final EnterEvent enter;
    private final Measures measures;
    private final Store store;
    private final InstantSource clock;

    DecideMeasure(EnterEvent enter, Measures measures, Store store, InstantSource clock) {
        this.enter = enter;
        this.measures = measures;
        this.store = store;
        this.clock = clock;
    }

    MeasureView decide(Caller by, NewMeasure wanted) {
        var decidedOn = wanted.decidedOn() == null ? SwedishTime.today(clock) : wanted.decidedOn();
        if (wanted.dueOn().isBefore(decidedOn)) {
            throw Refusal.ofField("dueOn", "Åtgärden kan inte vara klar innan den beslutas.");
        }
        measures.demandLogin(by, wanted.concerns());
        return store.inTenant(by.tenant(), tx -> {
            if (!measures.isHandled(tx, by, wanted.concerns())) {
                throw Refusal.ofField("concerns.id", "Det som åtgärden gäller finns inte här.");
            }
            if (measures.isClosed(tx, by, wanted.concerns())) {
                throw new Refusal(DeviationProblem.closed(
                        ThingErased.Kind.valueOf(wanted.concerns().kind().name())));
            }
            var id = ThingIds.next("ATG");
            enter.enter(
                    tx,
                    by,
                    EventTypes.MEASURE_DECIDED,
                    new MeasureDecided(
                            id,
                            wanted.concerns(),
                            decidedOn,
                            decidedBy(by, wanted.decidedBy()),
                            wanted.responsible(),
                            wanted.dueOn(),
                            wanted.purpose(),
                            wanted.category()),
                    new MeasureDecided.Secrets(wanted.description()));
            return measures.find(tx, by, id).orElseThrow();
        });
    }

    /** Events carry functions, never names. */
    private static String decidedBy(Caller by, @Nullable String given) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        return by.title().isBlank() ? by.roles().iterator().next().swedish() : by.title();
    }
}
