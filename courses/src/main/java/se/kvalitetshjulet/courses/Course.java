package se.kvalitetshjulet.courses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.course.EventKey;

/**
 * What the events of one thing add up to: its state, and what of them cannot be used. Of several beginnings the first by
 * (time, source, id) is the one; then the facts count by (civil date, rank of type, time, source, id). So the set of events
 * decides, never the order in which they came.
 *
 * @param state null as long as nobody has told of its beginning
 * @param conflicts by (time, source, id)
 */
public record Course<S>(@Nullable S state, List<Conflict> conflicts) {

    public Course {
        conflicts = List.copyOf(conflicts);
    }

    public Optional<S> begun() {
        return Optional.ofNullable(state);
    }

    /** Why an event does not count; empty when it does. */
    public Optional<Conflict.Reason> conflictOf(EventKey event) {
        return conflicts.stream()
                .filter(conflict -> conflict.event().equals(event))
                .map(Conflict::reason)
                .findFirst();
    }

    /** Folds events that all tell of one thing of the rules' kind. */
    public static <S> Course<S> of(Rules<S> rules, Collection<Told> events) {
        var beginnings = events.stream()
                .filter(event -> event.data().getClass() == rules.beginning())
                .sorted(Comparator.comparing(Told::key))
                .toList();
        var facts = events.stream()
                .filter(event -> event.data().getClass() != rules.beginning())
                .sorted(order(rules))
                .toList();
        return beginnings.isEmpty()
                ? new Course<>(
                        null,
                        facts.stream()
                                .map(fact -> new Conflict(fact.key(), Conflict.Reason.BEGINNING_UNKNOWN))
                                .sorted(Comparator.comparing(Conflict::event))
                                .toList())
                : new Fold<>(rules, beginnings.getFirst())
                        .take(beginnings.subList(1, beginnings.size()), facts)
                        .result();
    }

    private static Comparator<Told> order(Rules<?> rules) {
        Comparator<Told> byType =
                Comparator.comparing(event -> rules.facts().indexOf(event.data().getClass()));
        Comparator<Told> byTime = Comparator.comparing(event -> event.key().time());
        return Comparator.comparing(Told::on)
                .thenComparing(rules.goInCircles() ? byTime.thenComparing(byType) : byType)
                .thenComparing(Told::key);
    }

    private static final class Fold<S> {

        private final Rules<S> rules;
        private final List<Conflict> conflicts = new ArrayList<>();
        private S state;

        Fold(Rules<S> rules, Told beginning) {
            this.rules = rules;
            this.state = rules.begin(beginning);
        }

        Fold<S> take(List<Told> furtherBeginnings, List<Told> facts) {
            furtherBeginnings.forEach(told -> apply(told, rules.again(state, told)));
            facts.forEach(fact -> apply(fact, isTooEarly(fact) ? tooEarly() : rules.then(state, fact)));
            return this;
        }

        private boolean isTooEarly(Told fact) {
            var begunOn = rules.begunOn(state);
            return begunOn != null && fact.on().isBefore(begunOn);
        }

        private Step<S> tooEarly() {
            return Step.not(Conflict.Reason.DATED_BEFORE_BEGINNING);
        }

        private void apply(Told event, Step<S> step) {
            switch (step) {
                case Step.Taken<S>(var next) -> state = next;
                case Step.Unused<S>(var reason) -> conflicts.add(new Conflict(event.key(), reason));
            }
        }

        Course<S> result() {
            conflicts.sort(Comparator.comparing(Conflict::event));
            return new Course<>(state, conflicts);
        }
    }
}
