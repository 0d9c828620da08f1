package se.kvalitetshjulet.reporting.facts;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One decision is known to be otherwise than before.
 *
 * @param before null when it was not known
 * @param after null when it no longer is (erased)
 */
public record FactChange(
        @Nullable DecisionFact before, @Nullable DecisionFact after) {

    public Stream<DecisionFact> both() {
        return Stream.of(before, after).filter(Objects::nonNull);
    }
}
