package se.kvalitetshjulet.contracts.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded earlier was wrong: it has always been as said here. A null among the changes names a field held as
 * secret, without its value, and so is written also where nulls else are left out.
 */
public record DecisionCorrected(
        String decisionId,
        LocalDate correctedOn,
        String reason,
        @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Object> changes) {

    public DecisionCorrected {
        if (changes.get("person") != null) {
            throw new IllegalArgumentException("a correction names a secret field without its value");
        }
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    }

    /** Stays with decisions-service. */
    public record Secrets(@Nullable Person person) {}
}
