package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.inspection.InspectionAnswered;
import se.kvalitetshjulet.contracts.inspection.InspectionDecided;
import se.kvalitetshjulet.contracts.inspection.InspectionDemanded;
import se.kvalitetshjulet.contracts.inspection.InspectionOpened;

/** Opened; then demands, answers and decisions as often as IVO finds needed. */
public final class InspectionRules implements Rules<Inspection> {

    @Override
    public Class<?> beginning() {
        return InspectionOpened.class;
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(InspectionDemanded.class, InspectionAnswered.class, InspectionDecided.class);
    }

    /** An answer may be followed by a new demand on the same day, and that one is due. */
    @Override
    public boolean goInCircles() {
        return true;
    }

    @Override
    public Inspection begin(Told beginning) {
        var opened = (InspectionOpened) beginning.data();
        return new Inspection(
                opened.unit(), opened.on(), Inspection.Status.OPENED, opened.on(), opened.dueOn(), null, null);
    }

    @Override
    public LocalDate begunOn(Inspection inspection) {
        return inspection.openedOn();
    }

    @Override
    public Step<Inspection> then(Inspection inspection, Told fact) {
        return Step.to(
                switch (fact.data()) {
                    case InspectionDemanded demanded -> inspection.demand(demanded.on(), demanded.dueOn());
                    case InspectionAnswered answered -> inspection.answer(answered.on());
                    case InspectionDecided decided ->
                        inspection.decide(decided.on(), decided.dueOn(), decided.result());
                    default ->
                        throw new IllegalArgumentException(
                                "not of an inspection: " + fact.data().getClass());
                });
    }
}
