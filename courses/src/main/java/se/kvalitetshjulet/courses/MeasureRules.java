package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp;

/** Decided, then followed up; the latest follow-up says how it went. */
public final class MeasureRules implements Rules<Measure> {

    @Override
    public Class<?> beginning() {
        return MeasureDecided.class;
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(MeasureFollowedUp.class);
    }

    @Override
    public Measure begin(Told beginning) {
        return new Measure((MeasureDecided) beginning.data(), null);
    }

    @Override
    public LocalDate begunOn(Measure measure) {
        return measure.decided().decidedOn();
    }

    @Override
    public Step<Measure> then(Measure measure, Told fact) {
        return Step.to(new Measure(measure.decided(), (MeasureFollowedUp) fact.data()));
    }
}
