package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.reporting.projection.Generation;

/** Gives up the generation beside the one that is read, and has its rows taken away; once more when that has failed. */
@ApplicationScoped
public class DropGeneration {

    private final Store store;
    private final GenerationWork work;
    private final TakeAway takeAway;

    DropGeneration(Store store, GenerationWork work, TakeAway takeAway) {
        this.store = store;
        this.work = work;
        this.takeAway = takeAway;
    }

    /**
     * @param ifMatch the version that the caller has seen
     */
    public Job start(Caller by, String generationId, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            Generation generation = work.besideOrDropped(tx, by.tenant(), generationId);
            Versions.require(ifMatch, generation.version());
            return takeAway.begin(tx, by, generation);
        });
    }
}
