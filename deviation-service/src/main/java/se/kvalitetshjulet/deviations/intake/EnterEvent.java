package se.kvalitetshjulet.deviations.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.cloudevents.EnterEvents;
import se.kvalitetshjulet.kit.cloudevents.EventIntake;
import se.kvalitetshjulet.kit.history.Authors;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.versions.Versions;

/**
 * What a person does here becomes an event, which is taken as one that another system posts. The one difference: where such
 * an event would be kept as a conflict, or would make one of what has counted so far, the person is told why it cannot be, and
 * nothing is kept.
 */
@ApplicationScoped
public class EnterEvent {

    private static final String SOURCE = "/deviations";

    private final EnterEvents events;
    private final Authors authors;
    private final ObjectMapper json;

    EnterEvent(EnterEvents events, Authors authors, ObjectMapper json) {
        this.events = events;
        this.authors = authors;
        this.json = json;
    }

    /**
     * Takes the event, and notes who made it.
     *
     * @param secrets the fields of its type marked (s); null when there are none
     * @return its identity
     * @throws Refusal when it breaks a rule of the contract, cannot be used, or is dated so that another no longer could be
     */
    public <T> EventIdentity enter(Handle tx, Caller by, EventType<T> type, T data, @Nullable Object secrets) {
        ObjectNode fields = json.valueToTree(data);
        if (secrets != null) {
            fields.setAll((ObjectNode) json.valueToTree(secrets));
        }
        var thing = fields.get(type.subjectField()).textValue();
        var identity = new EventIdentity(by.tenant(), SOURCE, UUID.randomUUID().toString());
        var before = conflictsOf(tx, by.tenant(), thing);
        var outcome = events.enter(
                        by.tenant(),
                        SOURCE,
                        DeviationTypes::areTaken,
                        List.of(new EnterEvents.NewEvent(identity.id(), type, thing, fields)))
                .getFirst();
        if (outcome instanceof EventIntake.Outcome.Rejected rejected) {
            throw new Refusal(EnterEvents.asWritten(rejected.refused()));
        }
        refuseConflict(identity, before, conflictsOf(tx, by.tenant(), thing));
        authors.note(tx, new Authors.Author(by.subject(), by.name()), Map.of(identity, thing));
        return identity;
    }

    /**
     * Locks a thing that is to be changed, and refuses when it is not as the caller has seen it.
     *
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     */
    public void lock(Handle tx, Tenant tenant, String thing, @Nullable String ifMatch) {
        Versions.require(ifMatch, lock(tx, tenant, thing));
    }

    /**
     * Locks a thing that is to be added to, whoever saw it how.
     *
     * @return its version
     */
    public long lock(Handle tx, Tenant tenant, String thing) {
        return tx.createQuery("""
                        select version from thing
                        where municipality = :municipality and board = :board and thing_id = :thing for update
                        """)
                .bindMethods(tenant)
                .bind("thing", thing)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(Refusal::notFound);
    }

    /** Why an event of a thing cannot be used. */
    private record Unused(Conflict.Reason reason, ThingErased.Kind kind) {}

    private static Map<EventIdentity, Unused> conflictsOf(Handle tx, Tenant tenant, String thing) {
        return tx
                .createQuery("""
                        select source, id, reason, kind from thing_conflict
                        where municipality = :municipality and board = :board and thing_id = :thing
                        """)
                .bindMethods(tenant)
                .bind("thing", thing)
                .map((row, context) -> Map.entry(
                        new EventIdentity(tenant, row.getString(1), row.getString(2)),
                        new Unused(
                                Conflict.Reason.valueOf(row.getString(3)), ThingErased.Kind.valueOf(row.getString(4)))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By its day an event can come before what is there already. What has counted is not to be undone by that. */
    private static void refuseConflict(
            EventIdentity entered, Map<EventIdentity, Unused> before, Map<EventIdentity, Unused> after) {
        var unused = after.get(entered);
        if (unused != null) {
            throw new Refusal(DeviationProblem.of(unused.reason(), unused.kind()));
        }
        after.entrySet().stream()
                .filter(conflict -> !before.containsKey(conflict.getKey()))
                .map(conflict -> conflict.getValue().reason())
                .min(Comparator.naturalOrder())
                .ifPresent(undone -> {
                    throw new Refusal(DeviationProblem.undoing(undone));
                });
    }
}
