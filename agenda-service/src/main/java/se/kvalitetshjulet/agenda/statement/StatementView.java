package se.kvalitetshjulet.agenda.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * A statement with its head, in the order in which it is printed.
 *
 * @param designation "Vår beteckning"
 * @param recipient the board
 * @param attached ids of the registry's documents
 * @param steps who has reviewed it and signed it off, as it stands
 * @param missing what it lacks before it can be reviewed
 */
public record StatementView(
        LocalDate dated,
        String designation,
        String recipient,
        @Nullable HandlingOfficer officer,
        String title,
        List<String> proposedDecisions,
        String summary,
        List<String> documents,
        List<UUID> attached,
        String deliberation,
        List<ChecklistPoint> checklist,
        List<Signatory> signatories,
        List<String> recipients,
        StatementState state,
        List<Approval> steps,
        List<String> missing,
        int version,
        @Nullable Integer edition) {

    /** Who did what with the text, as it is shown. */
    public record Approval(StatementStep.Kind kind, String name, String title, LocalDate on) {}

    public static StatementView of(
            OfficialStatement statement, List<StatementStep> steps, String designation, String recipient) {
        var prepared = statement.preparation();
        return new StatementView(
                statement.dated(),
                designation,
                recipient,
                prepared.officer(),
                statement.title(),
                statement.proposedDecisions(),
                statement.summary(),
                statement.documents(),
                prepared.attached(),
                prepared.deliberation(),
                prepared.checklist(),
                prepared.signatories(),
                statement.recipients(),
                StatementState.of(steps),
                steps.stream()
                        .map(step ->
                                new Approval(step.kind(), step.name(), step.title(), SwedishTime.dateOf(step.at())))
                        .toList(),
                StatementCheck.missingIn(statement),
                statement.version(),
                statement.edition());
    }
}
