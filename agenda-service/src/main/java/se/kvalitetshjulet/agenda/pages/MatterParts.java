package se.kvalitetshjulet.agenda.pages;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.document.DocumentView;
import se.kvalitetshjulet.agenda.document.ReadDocuments;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.QuestionStep;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.agenda.item.ReadQuestion;
import se.kvalitetshjulet.agenda.registry.Handlers;
import se.kvalitetshjulet.agenda.registry.NameHandlers;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;

/** What belongs to a matter: its documents, and what the board does with it. */
@Singleton
class MatterParts {

    private final ReadDocuments documents;
    private final ReadItems items;
    private final ReadQuestion question;
    private final NameHandlers handlers;

    MatterParts(ReadDocuments documents, ReadItems items, ReadQuestion question, NameHandlers handlers) {
        this.documents = documents;
        this.items = items;
        this.question = question;
        this.handlers = handlers;
    }

    /**
     * As the visitor may see them.
     *
     * @param handlers null for those who do not keep the registry
     */
    record Parts(
            List<DocumentView> documents,
            List<ItemView> items,
            List<QuestionStep> course,
            @Nullable Handlers handlers) {}

    Parts of(Caller by, RegistryNumber number) {
        return new Parts(
                documents.ofMatter(by, number),
                items.ofMatter(by, number),
                question.ofMatter(by, number),
                Secrecy.isOpenTo(by) ? handlers.of(by, number) : null);
    }
}
