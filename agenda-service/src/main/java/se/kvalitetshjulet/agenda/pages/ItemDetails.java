package se.kvalitetshjulet.agenda.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.QuestionStep;
import se.kvalitetshjulet.agenda.item.ReadQuestion;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;

/**
 * What is shown of an item besides itself.
 *
 * @param may what the caller may do with its statement
 * @param attached the registry's documents that belong to the statement
 * @param course what has happened to its question
 */
public record ItemDetails(MayStatement may, List<Document> attached, List<QuestionStep> course) {

    /** Gathers them. */
    @ApplicationScoped
    static class Reader {

        private final Store store;
        private final Statements statements;
        private final Documents documents;
        private final ReadQuestion question;

        Reader(Store store, Statements statements, Documents documents, ReadQuestion question) {
            this.store = store;
            this.statements = statements;
            this.documents = documents;
            this.question = question;
        }

        ItemDetails of(Caller by, ItemView item) {
            return new ItemDetails(
                    MayStatement.of(item, by, isWriter(by, item)),
                    attached(by, item),
                    question.ofItem(by, item.itemId()));
        }

        private boolean isWriter(Caller by, ItemView item) {
            return store.inTenant(by.tenant(), tx -> statements.of(tx, by.tenant(), item.itemId()))
                    .filter(statement -> statement.writtenBy().equals(by.subject()))
                    .isPresent();
        }

        private List<Document> attached(Caller by, ItemView item) {
            if (item.statement() == null) {
                return List.of();
            }
            return store.inTenant(
                    by.tenant(),
                    tx -> item.statement().attached().stream()
                            .flatMap(id -> documents.find(tx, by.tenant(), id).stream())
                            // A statement of a secret item is given only to those who may read all of it.
                            .filter(document -> item.secret() || !document.secret() || Secrecy.isOpenTo(by))
                            .toList());
        }
    }
}
