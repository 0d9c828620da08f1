package se.kvalitetshjulet.deviations.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.inspection.InspectionOpened;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.room.TextRoom;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Notes that IVO has opened an inspection. */
@ApplicationScoped
class OpenInspection {

    private final EnterEvent enter;
    private final Inspections inspections;
    private final TextRoom texts;
    private final Words words;
    private final Store store;
    private final InstantSource clock;

    OpenInspection(
            EnterEvent enter, Inspections inspections, TextRoom texts, Words words, Store store, InstantSource clock) {
        this.enter = enter;
        this.inspections = inspections;
        this.texts = texts;
        this.words = words;
        this.store = store;
        this.clock = clock;
    }

    InspectionView open(Caller by, NewInspection wanted) {
        var openedOn = wanted.openedOn() == null ? SwedishTime.today(clock) : wanted.openedOn();
        InspectionStep.refuseDueBefore(openedOn, wanted.dueOn());
        return store.inTenant(by.tenant(), tx -> {
            words.refuseUnknownUnit(tx, by.tenant(), wanted.unit());
            words.refuseUnitOfOthers(tx, by, wanted.unit(), Sights.HANDLERS);
            var id = ThingIds.next("TIL");
            var event = enter.enter(
                    tx,
                    by,
                    EventTypes.INSPECTION_OPENED,
                    new InspectionOpened(id, wanted.unit(), openedOn, wanted.dueOn(), null),
                    null);
            if (wanted.reason() != null && !wanted.reason().isBlank()) {
                texts.keepReason(tx, event, id, wanted.reason());
            }
            return inspections.find(tx, by, id).orElseThrow();
        });
    }
}
