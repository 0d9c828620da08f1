package se.kvalitetshjulet.kit.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.kit.codes.CodeRevisions;
import se.kvalitetshjulet.kit.codes.CodeRevisions.Kept;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.outbox.OwnHistory;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Tells the other services of this one's revisions: when they are made, and again when somebody has lost them. */
@ApplicationScoped
class ToldRevisions implements OwnHistory {

    private final CodeListOwner owner;
    private final CodeRevisions revisions;
    private final Outbox outbox;
    private final String source;

    ToldRevisions(
            CodeListOwner owner,
            CodeRevisions revisions,
            Outbox outbox,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.owner = owner;
        this.revisions = revisions;
        this.outbox = outbox;
        this.source = "urn:kvalitetshjulet:" + service;
    }

    /** The source of what this service tells of itself. */
    String source() {
        return source;
    }

    /** Keeps a revision and tells it, in the transaction in which it is made. */
    void tell(Handle tx, Kept revision) {
        revisions.keep(tx, List.of(revision));
        outbox.append(tx, owner.topic(), List.of(event(revision)));
    }

    @Override
    public int tellAgain(Handle tx, Tenant tenant, Instant since) {
        var forgotten = outbox.without(
                tx,
                owner.topic(),
                revisions.kept(tx, tenant).stream()
                        .filter(kept -> kept.revision().told().source().equals(source)
                                && !kept.knownAt().isBefore(since))
                        .map(ToldRevisions::event)
                        .toList());
        outbox.append(tx, owner.topic(), forgotten);
        return forgotten.size();
    }

    private static Event<CodeListRevised> event(Kept kept) {
        var said = kept.revision().said();
        var told = kept.revision().told();
        return new Event<>(
                told.id(),
                told.source(),
                EventTypes.CODE_LIST_REVISED,
                said.list(),
                told.time(),
                kept.tenant().municipality(),
                kept.tenant().board(),
                kept.sequence(),
                said);
    }
}
