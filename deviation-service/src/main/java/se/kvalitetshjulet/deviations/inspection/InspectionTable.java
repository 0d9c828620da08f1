package se.kvalitetshjulet.deviations.inspection;

import jakarta.inject.Singleton;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Inspection;
import se.kvalitetshjulet.courses.InspectionRules;
import se.kvalitetshjulet.deviations.thing.StateTable;
import se.kvalitetshjulet.kit.store.Batch;

@Singleton
class InspectionTable extends StateTable<Inspection> {

    InspectionTable() {
        super(ThingErased.Kind.INSPECTION, new InspectionRules(), "inspection", "inspection_id");
    }

    @Override
    protected Batch<Row<Inspection>> columns(Batch<Row<Inspection>> rows) {
        return rows.text("status", row -> row.state().status().name())
                .text("unit", row -> row.state().unit())
                .date("opened_on", row -> row.state().openedOn())
                .date("changed_on", row -> row.state().changedOn())
                .date("due_on", row -> row.state().dueOn())
                .date("decided_on", row -> row.state().decidedOn())
                .text("result", row -> row.state().result());
    }
}
