package se.kvalitetshjulet.agenda.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the administration writes to the board on an item: a title, and under headings the proposed decisions, the
 * summary, the documents of the matter and to whom the decision is sent.
 *
 * @param version 1 for the first text of the item, then one more for each that took the place of another
 * @param edition the edition of the report that the text was written from, or null
 * @param writtenBy the identity provider's id of the person, or the source of the event
 */
public record OfficialStatement(
        int version,
        LocalDate dated,
        String title,
        List<String> proposedDecisions,
        String summary,
        List<String> documents,
        List<String> recipients,
        @Nullable Integer edition,
        String writtenBy,
        Preparation preparation) {

    public OfficialStatement {
        proposedDecisions = List.copyOf(proposedDecisions);
        documents = List.copyOf(documents);
        recipients = List.copyOf(recipients);
    }

    /** A text that an event brings. */
    public OfficialStatement(
            int version,
            LocalDate dated,
            String title,
            List<String> proposedDecisions,
            String summary,
            List<String> documents,
            List<String> recipients,
            @Nullable Integer edition,
            String source) {
        this(
                version,
                dated,
                title,
                proposedDecisions,
                summary,
                documents,
                recipients,
                edition,
                source,
                Preparation.NONE);
    }

    /** Ids of the registry's documents that belong to it. */
    public List<UUID> attached() {
        return preparation.attached();
    }

    /** The same text, as the given version of an item's statement. */
    public OfficialStatement asVersion(int number) {
        return new OfficialStatement(
                number,
                dated,
                title,
                proposedDecisions,
                summary,
                documents,
                recipients,
                edition,
                writtenBy,
                preparation);
    }
}
