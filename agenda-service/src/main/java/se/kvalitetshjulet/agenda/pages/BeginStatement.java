package se.kvalitetshjulet.agenda.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.statement.StatementTemplates;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;

/** What a statement's form holds when it is opened: the text that stands, or the template of the matter's kind. */
@ApplicationScoped
class BeginStatement {

    private final Store store;
    private final Matters matters;
    private final Documents documents;
    private final StatementTemplates templates;

    BeginStatement(Store store, Matters matters, Documents documents, StatementTemplates templates) {
        this.store = store;
        this.matters = matters;
        this.documents = documents;
        this.templates = templates;
    }

    /** The documents of the matter; to an item of the open part those that everybody may read. */
    List<Document> attachableTo(Caller by, ItemView item) {
        return RegistryNumber.read(item.registryNumber())
                .map(number -> store.inTenant(by.tenant(), tx -> documents.ofMatter(tx, by.tenant(), number)))
                .orElse(List.of())
                .stream()
                .filter(document -> item.secret() || !document.secret())
                .toList();
    }

    Form formOf(Caller by, ItemView item) {
        if (item.statement() != null) {
            return StatementForm.of(item.statement());
        }
        var kind = RegistryNumber.read(item.registryNumber())
                .flatMap(number -> store.inTenant(by.tenant(), tx -> matters.find(tx, by.tenant(), number)))
                .map(Matter::kind)
                .orElse(null);
        return StatementForm.of(templates.of(kind), item.heading());
    }
}
