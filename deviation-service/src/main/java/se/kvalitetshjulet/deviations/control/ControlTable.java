package se.kvalitetshjulet.deviations.control;

import jakarta.inject.Singleton;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Control;
import se.kvalitetshjulet.courses.ControlRules;
import se.kvalitetshjulet.deviations.thing.StateTable;
import se.kvalitetshjulet.kit.store.Batch;

@Singleton
class ControlTable extends StateTable<Control> {

    ControlTable() {
        super(ThingErased.Kind.CONTROL, new ControlRules(), "control", "control_id");
    }

    @Override
    protected Batch<Row<Control>> columns(Batch<Row<Control>> rows) {
        return rows.text("point", row -> row.state().planned().point())
                .text("unit", row -> row.state().planned().unit())
                .date("planned_on", row -> row.state().planned().on())
                .date("performed_on", row -> row.state().performedOn())
                .text("result", row -> row.state().result());
    }
}
