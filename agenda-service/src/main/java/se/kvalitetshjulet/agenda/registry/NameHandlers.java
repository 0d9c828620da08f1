package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Says who handles a matter: the officer who writes its statement and the head who signs it off. */
@ApplicationScoped
public class NameHandlers {

    private final Store store;
    private final Matters matters;
    private final MatterHandlers handlers;
    private final InstantSource clock;

    NameHandlers(Store store, Matters matters, MatterHandlers handlers, InstantSource clock) {
        this.store = store;
        this.matters = matters;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** Both are to be named anew: null is nobody. */
    public record Named(
            @Size(min = 1, max = 200, message = "Mellan 1 och 200 tecken.")
            @Pattern(regexp = NewMatter.ONE_LINE, message = "Skriv på en rad.")
            @Nullable
            String officer,

            @Size(min = 1, max = 200, message = "Mellan 1 och 200 tecken.")
            @Pattern(regexp = NewMatter.ONE_LINE, message = "Skriv på en rad.")
            @Nullable
            String head) {}

    public Handlers of(Caller by, RegistryNumber number) {
        return store.inTenant(by.tenant(), tx -> {
            matters.find(tx, by.tenant(), number).orElseThrow(Refusal::notFound);
            return handlers.of(tx, by.tenant(), number);
        });
    }

    /**
     * @param ifMatch the version that the caller has seen, 0 before anybody has been named
     */
    public Handlers name(Caller by, RegistryNumber number, @Nullable String ifMatch, Named named) {
        Secrecy.refuseIdentityNumberIfAny("officer", named.officer());
        Secrecy.refuseIdentityNumberIfAny("head", named.head());
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            matters.find(tx, by.tenant(), number).orElseThrow(Refusal::notFound).requireOpen();
            var before = handlers.of(tx, by.tenant(), number);
            Versions.require(ifMatch, before.version());
            var after = new Handlers(named.officer(), named.head(), before.version() + 1);
            handlers.add(tx, by, number, after, clock.instant());
            return after;
        });
    }
}
