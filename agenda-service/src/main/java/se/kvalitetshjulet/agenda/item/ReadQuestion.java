package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** The course of a question over the meetings, as the caller may see it. */
@ApplicationScoped
public class ReadQuestion {

    private final Store store;
    private final Items items;
    private final QuestionSteps steps;

    ReadQuestion(Store store, Items items, QuestionSteps steps) {
        this.store = store;
        this.items = items;
        this.steps = steps;
    }

    /** What has happened to the question that the item puts, the latest last. */
    public List<QuestionStep> ofItem(Caller by, UUID itemId) {
        return store.inTenant(by.tenant(), tx -> {
            var item = items.find(tx, by.tenant(), itemId).orElseThrow(Refusal::notFound);
            return steps.of(tx, by.tenant(), item, Secrecy.isOpenTo(by));
        });
    }

    /** The same for all that the board is, or has been, asked in a matter. */
    public List<QuestionStep> ofMatter(Caller by, RegistryNumber number) {
        return store.inTenant(by.tenant(), tx -> steps.of(tx, by.tenant(), number, Secrecy.isOpenTo(by)));
    }
}
