package se.kvalitetshjulet.deviations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.deviations.history.History;
import se.kvalitetshjulet.kit.codes.CodeRevisions;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.outbox.Outbox;

/** Keeps what is told of deviations, complaints and lex Sarah, and tells the other services all but the secrets. */
@ApplicationScoped
class TakeDeviationEvents implements IntakeEffects {

    private final Units units;
    private final CodeRevisions codes;
    private final History history;
    private final Outbox outbox;

    TakeDeviationEvents(Units units, CodeRevisions codes, History history, Outbox outbox) {
        this.units = units;
        this.codes = codes;
        this.history = history;
        this.outbox = outbox;
    }

    @Override
    public void apply(Handle tx, List<IncomingEvent> fresh) {
        units.define(tx, fresh);
        codes.take(tx, fresh);
        tell(
                tx,
                history.keep(
                        tx,
                        fresh.stream()
                                .filter(event -> DeviationTypes.areOwn(event.type()))
                                .toList()));
        tell(tx, history.erase(tx, fresh.stream().filter(DeviationTypes::erases).toList()));
    }

    private void tell(Handle tx, List<History.Entry> entries) {
        outbox.append(
                tx,
                Topics.DEVIATIONS_EVENTS,
                entries.stream()
                        .map(entry -> entry.event().outgoing(entry.version()))
                        .toList());
    }
}
