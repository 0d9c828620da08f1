package se.kvalitetshjulet.statute.course;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.kvalitetshjulet.statute.course.Conflict.Reason;
import se.kvalitetshjulet.statute.course.Recorded.Corrected;
import se.kvalitetshjulet.statute.course.Recorded.Fact;
import se.kvalitetshjulet.statute.course.Recorded.Made;

/**
 * Applies corrections in their order, each wholly or not at all, before any fact is folded: what was corrected was always
 * so.
 *
 * <p>A correction of a fact changes the latest fact of its type among those recorded no later than the correction. What
 * is recorded afterwards is not what somebody meant to correct, whenever it arrives.
 */
final class Corrections {

    private static final Comparator<Corrected> ORDER =
            Comparator.comparing(Corrected::on).thenComparing(Corrected::key);

    private Made made;
    private List<Fact> facts;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Correction> applied = new ArrayList<>();

    /**
     * @param made null when the decision has not come
     */
    Corrections(Made made, Collection<Fact> facts) {
        this.made = made;
        this.facts = List.copyOf(facts);
    }

    Corrections apply(Collection<Corrected> corrections) {
        corrections.stream().sorted(ORDER).forEach(this::apply);
        return this;
    }

    Made made() {
        return made;
    }

    List<Fact> facts() {
        return facts;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** What the usable corrections changed, in the order they were applied. */
    List<Correction> applied() {
        return applied;
    }

    /** What each field says that a correction can change: of the decision, and of the latest fact of each type. */
    SortedMap<String, String> standing() {
        SortedMap<String, String> values = new TreeMap<>();
        if (made != null) {
            values.putAll(made.attributes());
            values.put(CorrectableField.DECIDED_ON, made.on().toString());
        }
        for (CorrectableField field : CorrectableField.values()) {
            latest(field, Instant.MAX).ifPresent(fact -> values.put(field.field(), field.of(fact)));
        }
        return values;
    }

    private void apply(Corrected correction) {
        Made madeBefore = made;
        int appliedBefore = applied.size();
        List<Fact> factsBefore = facts;
        Optional<Reason> refusal = Optional.empty();
        for (Map.Entry<String, String> change : correction.changes().entrySet()) {
            try {
                refusal = change(correction, change.getKey(), change.getValue());
            } catch (DateTimeException | IllegalArgumentException _) {
                refusal = Optional.of(Reason.UNREADABLE_CORRECTION);
            }
            if (refusal.isPresent()) {
                made = madeBefore;
                facts = factsBefore;
                applied.subList(appliedBefore, applied.size()).clear();
                conflicts.add(new Conflict(correction.key(), refusal.get()));
                return;
            }
        }
    }

    private Optional<Reason> change(Corrected correction, String field, String value) {
        Optional<CorrectableField> ofFact = CorrectableField.named(field);
        if (ofFact.isPresent()) {
            return changeFact(correction, ofFact.get(), value);
        }
        if (made == null) {
            return Optional.of(Reason.DECISION_UNKNOWN);
        }
        if (field.equals(CorrectableField.DECIDED_ON)) {
            note(correction, made, field, made.on().toString(), value);
            made = new Made(made.key(), LocalDate.parse(value), made.attributes());
        } else {
            Map<String, String> attributes = new TreeMap<>(made.attributes());
            note(correction, made, field, attributes.put(field, value), value);
            made = new Made(made.key(), made.on(), attributes);
        }
        return Optional.empty();
    }

    private Optional<Reason> changeFact(Corrected correction, CorrectableField field, String value) {
        Optional<Fact> latest = latest(field, correction.key().time());
        if (latest.isEmpty()) {
            return Optional.of(Reason.NOTHING_TO_CORRECT);
        }
        Fact changed = field.change(latest.get(), value);
        note(correction, latest.get(), field.field(), field.of(latest.get()), value);
        facts = facts.stream()
                .map(fact -> fact == latest.get() ? changed : fact)
                .toList();
        return Optional.empty();
    }

    private Optional<Fact> latest(CorrectableField field, Instant recordedBy) {
        return facts.stream()
                .filter(field::concerns)
                .filter(fact -> !fact.key().time().isAfter(recordedBy))
                .max(DecisionCourse.ORDER);
    }

    private void note(Corrected correction, Recorded corrected, String field, String before, String after) {
        applied.add(new Correction(correction.key(), corrected.key(), field, before, after));
    }
}
