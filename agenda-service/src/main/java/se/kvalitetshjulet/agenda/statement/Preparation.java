package se.kvalitetshjulet.agenda.statement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a statement has been prepared, and who answers for it. A text that a report or a lex Sarah case brings has nothing of it until
 * somebody writes it.
 *
 * @param deliberation the administration's opinion or assessment; may be empty
 * @param attached ids of documents of the registry
 */
public record Preparation(
        String deliberation,
        List<UUID> attached,
        List<Signatory> signatories,
        @Nullable HandlingOfficer officer,
        List<ChecklistPoint> checklist) {

    public static final Preparation NONE = new Preparation("", List.of(), List.of(), null, List.of());

    public Preparation {
        attached = List.copyOf(attached);
        signatories = List.copyOf(signatories);
        checklist = List.copyOf(checklist);
    }
}
