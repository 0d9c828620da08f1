package se.kvalitetshjulet.reporting.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.decision.DecisionClosed;
import se.kvalitetshjulet.contracts.decision.DecisionCorrected;
import se.kvalitetshjulet.contracts.decision.DecisionMade;
import se.kvalitetshjulet.contracts.decision.DelayExplained;
import se.kvalitetshjulet.contracts.decision.ExecutionInterrupted;
import se.kvalitetshjulet.contracts.decision.ExecutionResumed;
import se.kvalitetshjulet.contracts.decision.ExecutionStarted;
import se.kvalitetshjulet.contracts.decision.OfferRecorded;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.Recorded;

/** Translates the public events of a decision to what the law's fold reads. */
final class DecisionRecords {

    private DecisionRecords() {}

    /** The events among these that say something of a decision's course. */
    static List<Recorded> of(List<StoredEvent> events) {
        return events.stream().flatMap(event -> of(event).stream()).toList();
    }

    private static Optional<Recorded> of(StoredEvent event) {
        EventKey key = event.key();
        return Optional.ofNullable(
                switch (event.data()) {
                    case DecisionMade made -> new Recorded.Made(key, made.decidedOn(), attributes(made));
                    case ExecutionStarted started ->
                        new Recorded.ExecutionStarted(
                                key,
                                started.startedOn(),
                                Recorded.Extent.valueOf(started.extent().name()));
                    case ExecutionInterrupted interrupted ->
                        new Recorded.Interrupted(key, interrupted.interruptedOn(), interrupted.reason());
                    case ExecutionResumed resumed -> new Recorded.Resumed(key, resumed.resumedOn());
                    case OfferRecorded offer ->
                        new Recorded.OfferRecorded(
                                key,
                                offer.offeredOn(),
                                Recorded.OfferOutcome.valueOf(offer.outcome().name()));
                    case DelayExplained explained ->
                        new Recorded.DelayExplained(
                                key, explained.explainedOn(), explained.reason(), explained.interimHelp());
                    case DecisionClosed closed ->
                        new Recorded.Closed(
                                key, closed.closedOn(), closed.cause().name());
                    case DecisionCorrected corrected ->
                        new Recorded.Corrected(
                                key, corrected.correctedOn(), corrected.reason(), texts(corrected.changes()));
                    default -> null;
                });
    }

    /** Only what the reports break down by; the rest of a decision stays in its events. */
    private static Map<String, String> attributes(DecisionMade made) {
        return Map.of(
                "legalBasis", made.legalBasis(),
                "serviceType", made.serviceType(),
                "area", made.area(),
                "unit", made.unit(),
                "sex", made.sex().name());
    }

    private static Map<String, String> texts(Map<String, @Nullable Object> changes) {
        Map<String, String> texts = new TreeMap<>();
        changes.forEach((field, value) -> texts.put(field, value == null ? null : value.toString()));
        return texts;
    }
}
