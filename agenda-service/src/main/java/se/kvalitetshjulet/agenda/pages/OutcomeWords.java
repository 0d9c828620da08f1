package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.kit.web.Choice;

/** What a board's decision is called in Swedish. In a template {@code {outcome:word(decision.outcome)}}. */
@TemplateExtension(namespace = "outcome")
final class OutcomeWords {

    private OutcomeWords() {}

    static String word(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "Bifall till förslaget";
            case REJECTED -> "Avslag";
            case POSTPONED -> "Bordläggs";
            case REMITTED -> "Återremitteras";
            case NOTED -> "Läggs till handlingarna";
            case STATEMENT_GIVEN -> "Yttrande lämnas";
            case PROPOSED_TO_COUNCIL -> "Föreslås kommunfullmäktige";
        };
    }

    static List<Choice> choices() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Choice(outcome.name(), word(outcome)))
                .toList();
    }
}
