package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.store.Store;

/** Has a generation brought up to what is known now, and compared again with the one that is read. */
@ApplicationScoped
public class CompareGeneration {

    private final Store store;
    private final GenerationWork work;
    private final FoldAndCompare foldAndCompare;

    CompareGeneration(Store store, GenerationWork work, FoldAndCompare foldAndCompare) {
        this.store = store;
        this.work = work;
        this.foldAndCompare = foldAndCompare;
    }

    public Job start(Caller by, String generationId) {
        return store.inTenant(
                by.tenant(), tx -> foldAndCompare.begin(tx, by, work.beside(tx, by.tenant(), generationId)));
    }
}
