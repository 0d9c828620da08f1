package se.kvalitetshjulet.deviations.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Says who handles a thing, among those who handle things of its unit; who did it before stays in its list. */
@ApplicationScoped
class AssignHandler {

    private final Handlers handlers;
    private final Store store;
    private final InstantSource clock;

    AssignHandler(Handlers handlers, Store store, InstantSource clock) {
        this.handlers = handlers;
        this.store = store;
        this.clock = clock;
    }

    Assignment assign(Caller by, NewAssignment wanted) {
        wanted.refuseIdentityNumber();
        return store.inTenant(by.tenant(), tx -> {
            if (hasEnded(tx, by, wanted.kind(), wanted.id()) && wanted.kind() != HandledKind.MEASURE) {
                throw new Refusal(DeviationProblem.closed(
                        ThingErased.Kind.valueOf(wanted.kind().name())));
            }
            var person = chosen(tx, by, wanted);
            var assigned = new Assignment(
                    wanted.kind(), wanted.id(), person.name(), person.title(), clock.instant(), by.name());
            handlers.note(tx, by, wanted.id(), person.login(), assigned);
            return assigned;
        });
    }

    List<Assignment> of(Caller caller, HandledKind kind, String id) {
        return store.inTenant(caller.tenant(), tx -> {
            hasEnded(tx, caller, kind, id);
            return handlers.of(tx, caller.tenant(), kind, id);
        });
    }

    /** Refuses as if it were not there when the caller may not see it. */
    private boolean hasEnded(Handle tx, Caller caller, HandledKind kind, String id) {
        return handlers.ended(tx, caller, kind, id).orElseThrow(Refusal::notFound);
    }

    private record Chosen(
            @Nullable String login, String name, @Nullable String title) {}

    private Chosen chosen(Handle tx, Caller by, NewAssignment wanted) {
        if (wanted.toMe()) {
            return new Chosen(by.subject(), by.name(), given(by.title()));
        }
        var title = given(wanted.title());
        if (given(wanted.person()) != null) {
            return handlers.person(tx, by.tenant(), wanted.person())
                    .map(known -> new Chosen(known.caller(), known.name(), title == null ? known.title() : title))
                    .orElseThrow(() -> Refusal.ofField("person", "Välj någon av dem som räknas upp."));
        }
        if (given(wanted.name()) == null) {
            throw Refusal.ofField("name", "Välj någon, eller skriv vem som ska handlägga.");
        }
        return new Chosen(null, wanted.name().strip(), title);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
