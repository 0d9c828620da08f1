package se.kvalitetshjulet.deviations.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.control.RiskAssessed;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.thing.RiskScale;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Adds a risk to the analysis of a unit and a year. */
@ApplicationScoped
class AddRisk {

    private final EnterEvent enter;
    private final Risks risks;
    private final RiskScale scale;
    private final Words words;
    private final Store store;
    private final InstantSource clock;

    AddRisk(EnterEvent enter, Risks risks, RiskScale scale, Words words, Store store, InstantSource clock) {
        this.enter = enter;
        this.risks = risks;
        this.scale = scale;
        this.words = words;
        this.store = store;
        this.clock = clock;
    }

    RiskView add(Caller by, NewRisk wanted) {
        wanted.assessment().refuseIfWrong(scale.highestOf(by.tenant()));
        return store.inTenant(by.tenant(), tx -> {
            words.refuseUnknownUnit(tx, by.tenant(), wanted.unit());
            words.refuseUnitOfOthers(tx, by, wanted.unit(), Sights.CONTROLLERS);
            var id = ThingIds.next("RIS");
            var event = enter.enter(
                    tx,
                    by,
                    EventTypes.RISK_ASSESSED,
                    new RiskAssessed(
                            id,
                            wanted.unit(),
                            wanted.year() == null ? SwedishTime.today(clock).getYear() : wanted.year(),
                            wanted.eventCode(),
                            wanted.severity(),
                            wanted.probability()),
                    null);
            Risks.CONSEQUENCES.keep(tx, event, id, wanted.consequence());
            return risks.find(tx, by, id).orElseThrow();
        });
    }
}
