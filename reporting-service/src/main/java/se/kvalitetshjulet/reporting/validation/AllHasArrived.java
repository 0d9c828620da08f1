package se.kvalitetshjulet.reporting.validation;

import static se.kvalitetshjulet.reporting.validation.ValidationRule.CONFLICTS;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.DEAD_LETTERS;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.LAG;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Whether all that has been told is in the report's basis: nothing refused, nothing unusable, nothing unread. */
final class AllHasArrived {

    private AllHasArrived() {}

    static Finding conflicts(Evidence.Each<Evidence.OpenConflict> conflicts) {
        var faults = new Faults();
        conflicts.forEach(each -> faults.add(Fault.ofDecision(each.what(), each.sentence(), each.decisionId())));
        return Finding.of(
                CONFLICTS,
                faults,
                "Alla händelser som hör till perioden är med i räkningen.",
                "Rätta i verksamhetssystemet det som varje händelse väntar på, och ta fram rapporten på nytt. Påverkar händelsen"
                        + " inte rapporten, godta den med ett skäl.");
    }

    static Finding deadLetters(List<Evidence.DeadLetters> letters) {
        return Finding.of(
                DEAD_LETTERS,
                letters.stream()
                        .map(each -> Fault.of(
                                "Från " + each.topic() + ", skäl " + each.reason(), "Antal: " + each.number() + "."))
                        .toList(),
                "Inget meddelande väntar.",
                "Be en avdelningschef ta emot meddelandena på nytt, rätta dem eller lägga undan dem med ett skäl, och ta fram"
                        + " rapporten på nytt.");
    }

    static Finding lag(@Nullable SortedMap<String, Long> unread) {
        if (unread == null) {
            return new Finding(
                    LAG,
                    Outcome.FAILED,
                    "Det gick inte att ta reda på om något är oläst. Försök igen om en stund, och be systemförvaltaren om hjälp om"
                            + " det inte går över.",
                    List.of(Fault.of("Kafka svarar inte", null)));
        }
        return Finding.of(
                LAG,
                unread.entrySet().stream()
                        .filter(topic -> topic.getValue() > 0)
                        .map(topic -> Fault.of("Från " + topic.getKey(), "Olästa: " + topic.getValue() + "."))
                        .toList(),
                "Allt är läst.",
                "Vänta en stund tills allt är läst, och ta fram rapporten på nytt.");
    }
}
