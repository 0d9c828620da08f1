package se.kvalitetshjulet.agenda.pages;

import jakarta.inject.Singleton;
import java.util.List;
import se.kvalitetshjulet.agenda.document.DocumentView;
import se.kvalitetshjulet.agenda.document.ReadDocuments;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.QuestionStep;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.agenda.item.ReadQuestion;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;

/** What belongs to a matter: its documents, and what the board does with it. */
@Singleton
class MatterParts {

    private final ReadDocuments documents;
    private final ReadItems items;
    private final ReadQuestion question;

    MatterParts(ReadDocuments documents, ReadItems items, ReadQuestion question) {
        this.documents = documents;
        this.items = items;
        this.question = question;
    }

    /** As the visitor may see them. */
    record Parts(List<DocumentView> documents, List<ItemView> items, List<QuestionStep> course) {}

    Parts of(Caller by, RegistryNumber number) {
        return new Parts(documents.ofMatter(by, number), items.ofMatter(by, number), question.ofMatter(by, number));
    }
}
