package se.kvalitetshjulet.deviations.risk;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.control.RiskAssessed;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.thing.RiskScale;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Judges a risk anew; what was judged before stays in its history. */
@ApplicationScoped
class ReassessRisk {

    private final EnterEvent enter;
    private final Risks risks;
    private final RiskScale scale;
    private final Store store;

    ReassessRisk(EnterEvent enter, Risks risks, RiskScale scale, Store store) {
        this.enter = enter;
        this.risks = risks;
        this.scale = scale;
        this.store = store;
    }

    RiskView reassess(Caller by, String riskId, Assessment wanted, @Nullable String ifMatch) {
        wanted.refuseIfWrong(scale.highestOf(by.tenant()));
        return store.inTenant(by.tenant(), tx -> {
            risks.find(tx, by, riskId).orElseThrow(Refusal::notFound);
            enter.lock(tx, by.tenant(), riskId, ifMatch);
            var now = risks.find(tx, by, riskId).orElseThrow(Refusal::notFound);
            var event = enter.enter(
                    tx,
                    by,
                    EventTypes.RISK_ASSESSED,
                    new RiskAssessed(
                            riskId, now.unit(), now.year(), now.eventCode(), wanted.severity(), wanted.probability()),
                    null);
            Risks.CONSEQUENCES.keep(tx, event, riskId, wanted.consequence());
            return risks.find(tx, by, riskId).orElseThrow();
        });
    }
}
