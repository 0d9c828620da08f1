package se.kvalitetshjulet.deviations.thing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.courses.Course;
import se.kvalitetshjulet.courses.Rules;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.kit.history.Authors;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.ThingKey;

/** What has happened to a thing, in words and in the order it happened. The words are each kind's own. */
@ApplicationScoped
public class Stories {

    private final History history;
    private final AsTold told;
    private final Authors authors;

    Stories(History history, AsTold told, Authors authors) {
        this.history = history;
        this.told = told;
        this.authors = authors;
    }

    /**
     * One event.
     *
     * @param by who recorded it here; missing when another system told it
     * @param conflict why it does not count for now; missing when it does
     */
    public record Entry(
            String eventId,
            String type,
            LocalDate happenedOn,
            Instant time,
            String sentence,
            @Nullable String by,
            @Nullable String conflict) {}

    /**
     * @param day the one that an event is shown under
     * @param sentence what an event says
     */
    public List<Entry> of(
            Handle tx, ThingKey thing, Rules<?> rules, Function<Told, LocalDate> day, Function<Told, String> sentence) {
        var events = history.of(tx, thing).stream()
                .filter(event -> rules.areToldBy(event.type().data()))
                .toList();
        var course = Course.of(rules, events.stream().map(told::one).toList());
        var names = authors.namesOf(tx, thing);
        return events.stream()
                .map(event -> {
                    var one = told.one(event);
                    return new Entry(
                            event.id(),
                            event.type().fullName(),
                            day.apply(one),
                            event.time(),
                            sentence.apply(one),
                            names.get(event.identity()),
                            course.conflictOf(event.key())
                                    .map(Conflict.Reason::sentence)
                                    .orElse(null));
                })
                .sorted(Comparator.comparing(Entry::happenedOn).thenComparing(Entry::time))
                .toList();
    }

    /** The events of a thing as the folds see them, as they came. */
    public List<Told> told(Handle tx, ThingKey thing, Rules<?> rules) {
        return history.of(tx, thing).stream()
                .filter(event -> rules.areToldBy(event.type().data()))
                .map(told::one)
                .toList();
    }
}
