package se.kvalitetshjulet.deviations.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.RecordEvents;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.retention.Retained;
import se.kvalitetshjulet.kit.retention.RetentionLaw;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.retention.Birth;
import se.kvalitetshjulet.statute.retention.HeldDecision;
import se.kvalitetshjulet.statute.retention.Verdict;

/**
 * The things of the quality work, as retention sees them: five years from the end or the last entry of all that belongs
 * together. Whom a deviation concerned is known by nothing but what was written, so no rule of persons can be asked about it.
 */
@ApplicationScoped
class QualityRetention implements Retained {

    private final KeptThings things;
    private final RecordEvents events;
    private final RetentionLaw law;

    QualityRetention(KeptThings things, RecordEvents events, RetentionLaw law) {
        this.things = things;
        this.events = events;
        this.law = law;
    }

    @Override
    public long count(Handle tx, Tenant tenant) {
        return things.count(tx, tenant);
    }

    @Override
    public List<String> after(Handle tx, Tenant tenant, String last, int most) {
        return things.after(tx, tenant, last, most);
    }

    @Override
    public List<Judged> judge(Handle tx, Tenant tenant, List<String> wanted, LocalDate today) {
        return things.of(tx, tenant, wanted, today).stream()
                .map(kept -> new Judged(kept.kind(), kept.thing(), kept.version(), verdict(tenant, kept, today)))
                .toList();
    }

    @Override
    public void lock(Handle tx, Tenant tenant, Collection<String> wanted) {
        things.lock(tx, tenant, wanted);
    }

    @Override
    public void erase(Handle tx, List<IncomingEvent> told) {
        events.erase(tx, told);
    }

    private Verdict verdict(Tenant tenant, KeptThing kept, LocalDate today) {
        return law.rule()
                .judge(
                        new HeldDecision(
                                tenant.municipality(),
                                kept.lastTold(),
                                Optional.ofNullable(kept.endedOn()),
                                false,
                                false,
                                kept.lastTold(),
                                kept.file(),
                                HeldDecision.Subject.OTHER,
                                Birth.unknown(),
                                false),
                        today);
    }
}
