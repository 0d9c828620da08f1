package se.kvalitetshjulet.deviations.intake;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.codes.CodeRevisions;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.history.RecordEvents;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.organisation.Units;

/** Records what is told of deviations, complaints and lex Sarah, by others, by people here and by the board. */
@ApplicationScoped
class TakeDeviationEvents implements IntakeEffects {

    private final Units units;
    private final CodeRevisions codes;
    private final RecordEvents events;
    private final List<HearsTheBoard> waiting;

    TakeDeviationEvents(Units units, CodeRevisions codes, RecordEvents events, @All List<HearsTheBoard> waiting) {
        this.units = units;
        this.codes = codes;
        this.events = events;
        this.waiting = waiting;
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
        var board = fresh.stream()
                .filter(event -> DeviationTypes.areOfTheBoard(event.type()))
                .toList();
        events.record(
                tx,
                waiting.stream().flatMap(kind -> kind.hear(tx, board).stream()).toList());
        events.erase(tx, fresh.stream().filter(DeviationTypes::erases).toList());
    }
}
