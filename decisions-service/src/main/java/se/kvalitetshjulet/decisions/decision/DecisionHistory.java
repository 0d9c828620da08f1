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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.decisions.decision.DecisionView.ConflictView;
import se.kvalitetshjulet.decisions.history.AsRecorded;
import se.kvalitetshjulet.kit.history.Authors;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.web.Swedish;
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

    /** How the sources of what we tell ourselves begin. */
    private static final String OURS = "urn:kvalitetshjulet:";

    private final History history;
    private final Authors authors;
    private final Sentences sentences;
    private final CourseWords courses;
    private final Words words;

    DecisionHistory(History history, Authors authors, Sentences sentences, CourseWords courses, Words words) {
        this.history = history;
        this.authors = authors;
        this.sentences = sentences;
        this.courses = courses;
        this.words = words;
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
     * @param recordedBy the name of the person who recorded it here; missing when another system posted it
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
            @Nullable String recordedBy,
            @Nullable ConflictView conflict) {

        /** Whom it was told by, as a page says it: the person, else the system. */
        public String teller() {
            if (recordedBy != null) {
                return recordedBy;
            }
            return source.startsWith(OURS) ? "Kvalitetshjulet" : source;
        }

        /** The same without the name of anybody who works here. */
        public Entry withoutNames() {
            return new Entry(
                    arrival,
                    effect,
                    eventId,
                    source,
                    type,
                    happenedOn,
                    time,
                    arrivedAt,
                    sequence,
                    sentence,
                    corrections,
                    correctedBy,
                    null,
                    conflict);
        }
    }

    /**
     * A field before and after a correction.
     *
     * @param beforeLabel in words, as every label
     * @param by id of the event that corrected
     */
    public record Change(
            String field,
            String fieldLabel,
            @Nullable String before,
            String beforeLabel,
            String after,
            String afterLabel,
            String sentence,
            String by) {}

    public List<Entry> of(Handle tx, ThingKey decision, Order order) {
        var events = history.of(tx, decision);
        var told = told(tx, decision, events);
        var entries = new ArrayList<>(IntStream.range(0, events.size())
                .mapToObj(place -> entry(place, events.get(place), told))
                .toList());
        if (order == Order.EFFECT) {
            entries.sort(Comparator.comparing(Entry::effect));
        }
        return entries;
    }

    /** What is to be said of the events of one decision, beside what they say themselves. */
    private record Told(
            Map<EventKey, Integer> effects,
            List<Correction> changes,
            Map<EventKey, HistoryEvent> byKey,
            Map<EventKey, ConflictView> conflicts,
            Map<EventIdentity, String> authors,
            Map<String, String> unitNames) {}

    private Told told(Handle tx, ThingKey decision, List<HistoryEvent> events) {
        var effects = new HashMap<EventKey, Integer>();
        events.stream().sorted(EFFECT).forEach(event -> effects.put(event.key(), effects.size() + 1));
        var recorded = AsRecorded.all(events);
        var conflicts = courses.conflicts(DecisionCourse.of(recorded)).stream()
                .collect(Collectors.toMap(
                        conflict -> new EventKey(conflict.time(), conflict.source(), conflict.eventId()),
                        Function.identity()));
        return new Told(
                effects,
                DecisionCourse.corrections(recorded),
                events.stream().collect(Collectors.toMap(HistoryEvent::key, Function.identity())),
                conflicts,
                authors.namesOf(tx, decision),
                words.unitNames(tx, decision.tenant()));
    }

    private Entry entry(int place, HistoryEvent event, Told told) {
        return new Entry(
                place + 1,
                told.effects().get(event.key()),
                event.id(),
                event.source(),
                event.type().fullName(),
                event.happenedOn(),
                event.time(),
                event.arrivedAt(),
                event.sequence(),
                sentences.of(event),
                changes(told, change -> change.by().equals(event.key())),
                changes(told, change -> change.of().equals(event.key())),
                told.authors().get(event.identity()),
                told.conflicts().get(event.key()));
    }

    private List<Change> changes(Told told, Predicate<Correction> wanted) {
        return told.changes().stream()
                .filter(wanted)
                .map(correction -> change(correction, told))
                .toList();
    }

    private Change change(Correction correction, Told told) {
        var field = correction.field();
        var corrected = told.byKey().get(correction.of());
        var before = sentences.value(field, correction.before(), corrected, told.unitNames());
        var after = sentences.value(field, correction.after(), corrected, told.unitNames());
        return new Change(
                field,
                sentences.field(field),
                correction.before(),
                before,
                correction.after(),
                after,
                "%s: %s ändrat till %s.".formatted(Swedish.capitalised(sentences.field(field)), before, after),
                correction.by().id());
    }
}
