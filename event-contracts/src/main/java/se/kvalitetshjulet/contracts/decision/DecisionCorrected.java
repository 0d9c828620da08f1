package se.kvalitetshjulet.contracts.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded earlier was wrong: it has always been as said here. A field held as secret is named without its
 * value.
 */
public record DecisionCorrected(
        String decisionId, LocalDate correctedOn, String reason, Map<String, @Nullable Object> changes) {

    public DecisionCorrected {
        if (changes.get("person") != null) {
            throw new IllegalArgumentException("a correction names a secret field without its value");
        }
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    }

    /** Stays with decisions-service. */
    public record Secrets(@Nullable Person person) {}
}
