package se.kvalitetshjulet.contracts.activity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A finished number that no system can give as events (economy, staff, history, surveys). A later one for the same
 * indicator, period and dimensions supersedes it.
 */
public record FigureReported(
        String indicator,
        String unit,
        String period,
        @Nullable BigDecimal value,
        @Nullable Status status,
        @Nullable Integer base,
        Map<String, String> dimensions,
        String measure) {

    public FigureReported {
        dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
    }

    /** Why there is no value. */
    public enum Status {
        MISSING,
        TOO_FEW
    }
}
