package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed;
import se.kvalitetshjulet.contracts.deviation.DeviationMarkedDuplicate;
import se.kvalitetshjulet.contracts.deviation.DeviationReclassified;
import se.kvalitetshjulet.contracts.deviation.DeviationReopened;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.courses.Deviation.Ending;
import se.kvalitetshjulet.courses.Deviation.Status;

/** Reported, assessed, closed; reopened it can be assessed and closed again. */
public final class DeviationRules implements Rules<Deviation> {

    @Override
    public Class<?> beginning() {
        return DeviationReported.class;
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(
                DeviationReclassified.class,
                DeviationAssessed.class,
                DeviationMarkedDuplicate.class,
                DeviationClosed.class,
                DeviationReopened.class);
    }

    @Override
    public boolean goInCircles() {
        return true;
    }

    @Override
    public Deviation begin(Told beginning) {
        return Deviation.of((DeviationReported) beginning.data());
    }

    @Override
    public LocalDate begunOn(Deviation deviation) {
        return deviation.reported().reportedOn();
    }

    @Override
    public Step<Deviation> then(Deviation deviation, Told fact) {
        return switch (fact.data()) {
            case DeviationAssessed assessed -> deviation.assess(assessed);
            case DeviationReclassified reclassified -> deviation.reclassify(reclassified.area());
            case DeviationClosed closed ->
                deviation.end(new Ending(
                        closed.on(),
                        closed.outcome() == DeviationClosed.Outcome.NOT_REPORTABLE
                                ? Status.NOT_REPORTABLE
                                : Status.CLOSED,
                        null));
            case DeviationMarkedDuplicate duplicate ->
                deviation.end(new Ending(duplicate.on(), Status.DUPLICATE, duplicate.duplicateOf()));
            case DeviationReopened reopened -> deviation.reopen(reopened.on());
            default ->
                throw new IllegalArgumentException(
                        "not of a deviation: " + fact.data().getClass());
        };
    }
}
