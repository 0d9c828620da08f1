package se.kvalitetshjulet.decisions.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.decisions.decision.DecisionView.ConflictView;
import se.kvalitetshjulet.decisions.history.AsRecorded;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.decisions.history.History;
import se.kvalitetshjulet.decisions.history.HistoryEvent;
import se.kvalitetshjulet.statute.course.Correction;
import se.kvalitetshjulet.statute.course.DecisionCourse;
import se.kvalitetshjulet.statute.course.EventKey;

/** What has happened to a decision, in words: in the order it was told, and in the order it was so. */
@ApplicationScoped
public class DecisionHistory {

    private static final List<String> RANKS = List.of(
            EventTypes.DECISION_MADE.name(),
            EventTypes.DECISION_EXECUTION_STARTED.name(),
            EventTypes.DECISION_EXECUTION_INTERRUPTED.name(),
            EventTypes.DECISION_EXECUTION_RESUMED.name(),
            EventTypes.DECISION_OFFER_RECORDED.name(),
            EventTypes.DECISION_DELAY_EXPLAINED.name(),
            EventTypes.DECISION_CLOSED.name());

    private static final Comparator<HistoryEvent> EFFECT = Comparator.comparing(HistoryEvent::happenedOn)
            .thenComparing(event -> Math.floorMod(RANKS.indexOf(event.type().name()), RANKS.size() + 1))
            .thenComparing(HistoryEvent::key);

    private final History history;
    private final Sentences sentences;
    private final CourseWords courses;

    DecisionHistory(History history, Sentences sentences, CourseWords courses) {
        this.history = history;
        this.sentences = sentences;
        this.courses = courses;
    }

    /** Which order the list has. */
    public enum Order {
        ARRIVAL,
        EFFECT
    }

    /**
     * One event.
     *
     * @param arrival place in the order of arrival, from 1
     * @param effect place in the order of what happened, from 1
     * @param corrections what it changed, when it is a usable correction
     * @param correctedBy what later corrections changed of what it said
     * @param conflict why it does not count; missing when it does
     */
    public record Entry(
            int arrival,
            int effect,
            String eventId,
            String source,
            String type,
            LocalDate happenedOn,
            Instant time,
            Instant arrivedAt,
            long sequence,
            String sentence,
            List<Change> corrections,
            List<Change> correctedBy,
            @Nullable ConflictView conflict) {}

    /**
     * A field before and after a correction.
     *
     * @param by id of the event that corrected
     */
    public record Change(
            String field, String fieldLabel, @Nullable String before, String after, String sentence, String by) {}

    public List<Entry> of(Handle tx, DecisionKey decision, Order order) {
        var events = history.of(tx, decision);
        var effects = new HashMap<EventKey, Integer>();
        events.stream().sorted(EFFECT).forEach(event -> effects.put(event.key(), effects.size() + 1));
        var recorded = AsRecorded.all(events);
        var changes = DecisionCourse.corrections(recorded);
        var conflicts = courses.conflicts(DecisionCourse.of(recorded)).stream()
                .collect(Collectors.toMap(
                        conflict -> new EventKey(conflict.time(), conflict.source(), conflict.eventId()),
                        Function.identity()));
        var byKey = events.stream().collect(Collectors.toMap(HistoryEvent::key, Function.identity()));
        var entries = new ArrayList<>(IntStream.range(0, events.size())
                .mapToObj(place -> entry(place, events.get(place), effects, changes, byKey, conflicts))
                .toList());
        if (order == Order.EFFECT) {
            entries.sort(Comparator.comparing(Entry::effect));
        }
        return entries;
    }

    private Entry entry(
            int place,
            HistoryEvent event,
            Map<EventKey, Integer> effects,
            List<Correction> changes,
            Map<EventKey, HistoryEvent> byKey,
            Map<EventKey, ConflictView> conflicts) {
        return new Entry(
                place + 1,
                effects.get(event.key()),
                event.id(),
                event.source(),
                event.type().fullName(),
                event.happenedOn(),
                event.time(),
                event.arrivedAt(),
                event.sequence(),
                sentences.of(event),
                changes.stream()
                        .filter(change -> change.by().equals(event.key()))
                        .map(change -> change(change, byKey.get(change.of())))
                        .toList(),
                changes.stream()
                        .filter(change -> change.of().equals(event.key()))
                        .map(change -> change(change, byKey.get(change.of())))
                        .toList(),
                conflicts.get(event.key()));
    }

    private Change change(Correction correction, HistoryEvent corrected) {
        return new Change(
                correction.field(),
                sentences.field(correction.field()),
                correction.before(),
                correction.after(),
                sentences.of(correction, corrected),
                correction.by().id());
    }
}
