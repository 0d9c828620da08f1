package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.agenda.item.DecisionWords;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.kit.web.Choice;

/** What a board's decision is called in Swedish. In a template {@code {outcome:word(decision.outcome)}}. */
@TemplateExtension(namespace = "outcome")
final class OutcomeWords {

    private OutcomeWords() {}

    static String word(Outcome outcome) {
        return DecisionWords.of(outcome);
    }

    static List<Choice> choices() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Choice(outcome.name(), word(outcome)))
                .toList();
    }
}
