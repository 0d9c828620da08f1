package se.kvalitetshjulet.agenda.registry;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.statute.SwedishTime;

/** Changes a matter, closes it and opens it again. What it was stays beside what it becomes. */
@ApplicationScoped
public class ChangeMatter {

    private final Store store;
    private final Matters matters;
    private final List<WhenMatterBecomesSecret> withheld;
    private final InstantSource clock;

    ChangeMatter(Store store, Matters matters, @All List<WhenMatterBecomesSecret> withheld, InstantSource clock) {
        this.store = store;
        this.matters = matters;
        this.withheld = withheld;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version that the caller has seen
     * @param wanted all of the matter as it is to stand; its origin and its day of registration do not change
     */
    public Matter change(Caller by, RegistryNumber number, @Nullable String ifMatch, NewMatter wanted) {
        if (wanted.origin() != null) {
            throw Refusal.ofField("origin", "Kan inte ändras.");
        }
        if (wanted.registeredOn() != null) {
            throw Refusal.ofField("registeredOn", "Kan inte ändras.");
        }
        wanted.refuseIdentityNumbers();
        return changed(by, number, ifMatch, null, matter -> {
            matter.requireOpen();
            return wanted.insteadOf(matter, SwedishTime.today(clock));
        });
    }

    public Matter close(Caller by, RegistryNumber number, @Nullable String ifMatch, String reason) {
        return changed(by, number, ifMatch, reason, Matter::closed);
    }

    public Matter reopen(Caller by, RegistryNumber number, @Nullable String ifMatch, String reason) {
        return changed(by, number, ifMatch, reason, Matter::reopened);
    }

    private Matter changed(
            Caller by,
            RegistryNumber number,
            @Nullable String ifMatch,
            @Nullable String reason,
            UnaryOperator<Matter> change) {
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            var before = matters.find(tx, by.tenant(), number).orElseThrow(Refusal::notFound);
            Versions.require(ifMatch, before.version());
            var after = change.apply(before);
            matters.change(tx, by, after, reason == null ? null : reason.strip(), clock.instant());
            if (after.secret() && !before.secret()) {
                withheld.forEach(other -> other.withhold(tx, by.tenant(), number));
            }
            return after;
        });
    }
}
