package se.kvalitetshjulet.deviations.risk;

import jakarta.inject.Singleton;
import se.kvalitetshjulet.contracts.control.RiskAssessed;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.RiskRules;
import se.kvalitetshjulet.deviations.thing.StateTable;
import se.kvalitetshjulet.kit.store.Batch;

@Singleton
class RiskTable extends StateTable<RiskAssessed> {

    RiskTable() {
        super(ThingErased.Kind.RISK, new RiskRules(), "risk", "risk_id");
    }

    @Override
    protected Batch<Row<RiskAssessed>> columns(Batch<Row<RiskAssessed>> rows) {
        return rows.text("unit", row -> row.state().unit())
                .integer("year", row -> row.state().year())
                .text("event_code", row -> row.state().eventCode())
                .integer("severity", row -> row.state().severity())
                .integer("probability", row -> row.state().probability());
    }
}
