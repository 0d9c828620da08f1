package se.kvalitetshjulet.deviations.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.courses.Course;
import se.kvalitetshjulet.courses.Rules;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.store.Batch;

/**
 * The table that holds what things of a kind add up to: a row for each that has begun. One bean of each kind.
 *
 * @param <S> the state of one
 */
public abstract class StateTable<S> {

    private final ThingErased.Kind kind;
    private final Rules<S> rules;
    private final String name;
    private final String idColumn;

    protected StateTable(ThingErased.Kind kind, Rules<S> rules, String name, String idColumn) {
        this.kind = kind;
        this.rules = rules;
        this.name = name;
        this.idColumn = idColumn;
    }

    /**
     * A state ready to be written.
     *
     * @param version of the thing
     * @param conflicts how many of its events do not count
     */
    public record Row<S>(ThingKey key, long version, S state, int conflicts) {}

    /** An event that does not count for now. */
    record Unused(ThingKey key, ThingErased.Kind kind, Conflict conflict) {}

    /** Adds the columns of a state to those of the thing. */
    protected abstract Batch<Row<S>> columns(Batch<Row<S>> rows);

    public Rules<S> rules() {
        return rules;
    }

    boolean isToldOfBy(EventType<?> type) {
        return rules.areToldBy(type.data());
    }

    /**
     * Folds the things and writes their states anew.
     *
     * @param told all events of each, those of other kinds too
     * @return what of them does not count
     */
    List<Unused> write(Handle tx, Map<ThingKey, Long> versions, Map<ThingKey, List<Told>> told) {
        var rows = new ArrayList<Row<S>>();
        var unused = new ArrayList<Unused>();
        told.forEach((key, events) -> {
            var ofKind = events.stream()
                    .filter(event -> rules.areToldBy(event.data().getClass()))
                    .toList();
            var course = Course.of(rules, ofKind);
            course.begun()
                    .ifPresent(state -> rows.add(new Row<>(
                            key, versions.get(key), state, course.conflicts().size())));
            course.conflicts().forEach(conflict -> unused.add(new Unused(key, kind, conflict)));
        });
        columns(Batch.of(rows)
                        .board(row -> row.key().tenant())
                        .text(idColumn, row -> row.key().thing())
                        .bigint("version", Row::version)
                        .integer("conflicts", Row::conflicts))
                .upsertInto(tx, name, "municipality", "board", idColumn);
        return unused;
    }
}
