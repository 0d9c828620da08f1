package se.kvalitetshjulet.agenda.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its head, in the order in which it is printed.
 *
 * @param designation "Vår beteckning"
 * @param recipient the board
 */
public record StatementView(
        LocalDate dated,
        String designation,
        String recipient,
        String title,
        List<String> proposedDecisions,
        String summary,
        List<String> documents,
        List<String> recipients,
        int version,
        @Nullable Integer edition) {

    public static StatementView of(OfficialStatement statement, String designation, String recipient) {
        return new StatementView(
                statement.dated(),
                designation,
                recipient,
                statement.title(),
                statement.proposedDecisions(),
                statement.summary(),
                statement.documents(),
                statement.recipients(),
                statement.version(),
                statement.edition());
    }
}
