package se.kvalitetshjulet.deviations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.codes.CodeRevisions;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.history.RecordEvents;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.organisation.Units;

/** Records what is told of deviations, complaints and lex Sarah, by others and by people here. */
@ApplicationScoped
class TakeDeviationEvents implements IntakeEffects {

    private final Units units;
    private final CodeRevisions codes;
    private final RecordEvents events;

    TakeDeviationEvents(Units units, CodeRevisions codes, RecordEvents events) {
        this.units = units;
        this.codes = codes;
        this.events = events;
    }

    @Override
    public void apply(Handle tx, List<IncomingEvent> fresh) {
        units.define(tx, fresh);
        codes.take(tx, fresh);
        events.record(
                tx,
                fresh.stream()
                        .filter(event -> DeviationTypes.areOwn(event.type()))
                        .map(Fact::of)
                        .toList());
        events.erase(tx, fresh.stream().filter(DeviationTypes::erases).toList());
    }
}
