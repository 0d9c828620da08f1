package se.kvalitetshjulet.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.codes.CodeRevisions;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** This service's copies of what every service prints the same: the units, and the words for codes. */
@ApplicationScoped
class KeptCopies {

    private final Units units;
    private final CodeRevisions codes;
    private final Outbox outbox;

    KeptCopies(Units units, CodeRevisions codes, Outbox outbox) {
        this.units = units;
        this.codes = codes;
        this.outbox = outbox;
    }

    /**
     * Takes what is new among the events.
     *
     * @param knownAt each board's tick
     */
    void take(Handle tx, List<IncomingEvent> fresh, Map<Tenant, Instant> knownAt) {
        units.define(tx, fresh);
        codes.take(tx, fresh, knownAt::get);
        passOn(tx, fresh);
    }

    /** A unit that was posted to us is told to all; one that has a sequence has been told already. */
    private void passOn(Handle tx, List<IncomingEvent> fresh) {
        outbox.append(
                tx,
                Topics.ORGANISATION_EVENTS,
                fresh.stream()
                        .filter(event ->
                                event.type().equals(EventTypes.ORGANISATION_UNIT_DEFINED) && event.sequence() == null)
                        .map(event -> event.outgoing(1L))
                        .toList());
    }
}
