package se.kvalitetshjulet.contracts.deviation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Severity and probability of a deviation have been assessed. */
public record DeviationAssessed(
        String deviationId,
        int severity,
        int probability,
        List<String> causes,
        @Nullable String process,
        LocalDate assessedOn) {

    public DeviationAssessed {
        causes = List.copyOf(causes);
    }
}
