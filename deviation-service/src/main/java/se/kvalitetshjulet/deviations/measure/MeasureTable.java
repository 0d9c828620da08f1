package se.kvalitetshjulet.deviations.measure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Measure;
import se.kvalitetshjulet.courses.MeasureRules;
import se.kvalitetshjulet.deviations.thing.StateTable;
import se.kvalitetshjulet.kit.store.Batch;

@Singleton
class MeasureTable extends StateTable<Measure> {

    MeasureTable() {
        super(ThingErased.Kind.MEASURE, new MeasureRules(), "measure", "measure_id");
    }

    @Override
    protected Batch<Row<Measure>> columns(Batch<Row<Measure>> rows) {
        return rows.text(
                        "concerns_kind",
                        row -> row.state().decided().concerns().kind().name())
                .text("concerns_id", row -> row.state().decided().concerns().id())
                .date("decided_on", row -> row.state().decided().decidedOn())
                .text("decided_by", row -> row.state().decided().decidedBy())
                .text("responsible", row -> row.state().decided().responsible())
                .date("due_on", row -> row.state().decided().dueOn())
                .text("purpose", row -> row.state().decided().purpose())
                .text("category", row -> row.state().decided().category())
                .date("followed_up_on", MeasureTable::followedUpOn)
                .text("effect", MeasureTable::effect);
    }

    private static @Nullable LocalDate followedUpOn(Row<Measure> row) {
        var followedUp = row.state().followedUp();
        return followedUp == null ? null : followedUp.followedUpOn();
    }

    private static @Nullable String effect(Row<Measure> row) {
        var followedUp = row.state().followedUp();
        return followedUp == null ? null : followedUp.effect().name();
    }
}
