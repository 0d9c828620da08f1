package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.reporting.projection.Generation;

/** Has a generation take the place of the one that is read, which is kept, and which the same verb brings back. */
@ApplicationScoped
public class SwitchGeneration {

    private final Store store;
    private final GenerationWork work;
    private final SwitchOver switchOver;

    SwitchGeneration(Store store, GenerationWork work, SwitchOver switchOver) {
        this.store = store;
        this.work = work;
        this.switchOver = switchOver;
    }

    /**
     * @param ifMatch the version that the caller has seen, with what was found of it
     */
    public Job start(Caller by, String generationId, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            Generation generation = work.beside(tx, by.tenant(), generationId);
            Versions.require(ifMatch, generation.version());
            if (generation.state() == Generation.State.FRESH && generation.comparison() == null) {
                throw new Refusal(RebuildProblem.GENERATION_NOT_COMPARED, "Jämför den först, och se vad som skiljer.");
            }
            return switchOver.begin(tx, by, generation);
        });
    }
}
