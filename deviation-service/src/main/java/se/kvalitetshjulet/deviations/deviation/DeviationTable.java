package se.kvalitetshjulet.deviations.deviation;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Deviation;
import se.kvalitetshjulet.courses.DeviationRules;
import se.kvalitetshjulet.deviations.thing.StateTable;
import se.kvalitetshjulet.kit.store.Batch;

@Singleton
class DeviationTable extends StateTable<Deviation> {

    DeviationTable() {
        super(ThingErased.Kind.DEVIATION, new DeviationRules(), "deviation", "deviation_id");
    }

    @Override
    protected Batch<Row<Deviation>> columns(Batch<Row<Deviation>> rows) {
        return rows.text("status", row -> row.state().status().name())
                .text("area", row -> row.state().area())
                .text("first_area", row -> row.state().reported().area())
                .text("unit", row -> row.state().reported().unit())
                .text("process", row -> row.state().process())
                .date("occurred_on", row -> row.state().reported().occurredOn())
                .date("discovered_on", row -> row.state().reported().discoveredOn())
                .date("reported_on", row -> row.state().reported().reportedOn())
                .text("origin", row -> row.state().reported().origin().name())
                .truth("on_paper", row -> row.state().reported().onPaper())
                .text("affects", row -> row.state().reported().affects().name())
                .text("sex", row -> name(row.state().reported().sex()))
                .integer("severity", row -> assessed(row, DeviationAssessed::severity))
                .integer("probability", row -> assessed(row, DeviationAssessed::probability))
                .text("causes", row -> assessed(row, assessment -> String.join(",", assessment.causes())))
                .date("assessed_on", row -> assessed(row, DeviationAssessed::assessedOn))
                .date("ended_on", row -> ended(row, Deviation.Ending::on))
                .text("duplicate_of", row -> ended(row, Deviation.Ending::duplicateOf))
                .date("reopened_on", row -> row.state().reopenedOn());
    }

    private static <T> @Nullable T assessed(Row<Deviation> row, Function<DeviationAssessed, T> field) {
        var assessment = row.state().assessment();
        return assessment == null ? null : field.apply(assessment);
    }

    private static <T> @Nullable T ended(Row<Deviation> row, Function<Deviation.Ending, @Nullable T> field) {
        var ending = row.state().ending();
        return ending == null ? null : field.apply(ending);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
