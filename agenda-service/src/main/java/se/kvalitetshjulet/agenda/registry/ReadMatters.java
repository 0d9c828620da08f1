package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Matters as the caller may see them. */
@ApplicationScoped
public class ReadMatters {

    private final Store store;
    private final Matters matters;
    private final MatterHistory history;

    ReadMatters(Store store, Matters matters, MatterHistory history) {
        this.store = store;
        this.matters = matters;
        this.history = history;
    }

    /** In a list a secret matter is its title: whom it concerns is opened on purpose. */
    public Page<MatterView> search(Caller by, MatterFilter filter, Paging paging) {
        boolean entitled = Secrecy.isOpenTo(by);
        return store.inTenant(by.tenant(), tx -> matters.search(tx, by.tenant(), filter, entitled, paging))
                .map(matter -> MatterView.of(matter, entitled).listed());
    }

    public MatterView one(Caller by, RegistryNumber number) {
        return store.inTenant(by.tenant(), tx -> matters.find(tx, by.tenant(), number))
                .map(matter -> MatterView.of(matter, Secrecy.isOpenTo(by)))
                .orElseThrow(Refusal::notFound);
    }

    /** What has been changed, the latest first. */
    public List<MatterHistory.Change> history(Caller by, RegistryNumber number) {
        return store.inTenant(by.tenant(), tx -> {
            var matter = matters.find(tx, by.tenant(), number).orElseThrow(Refusal::notFound);
            return history.of(tx, by.tenant(), number, Secrecy.isOpenTo(by) || !matter.secret());
        });
    }
}
