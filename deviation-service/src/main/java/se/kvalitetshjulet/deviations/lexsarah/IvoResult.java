package se.kvalitetshjulet.deviations.lexsarah;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What IVO can decide of a notification, as this service enters it. */
enum IvoResult {
    CLOSED_WITHOUT_REMARK("avslutar utan anmärkning"),
    CRITICISM("riktar kritik"),
    DEMANDS("kräver åtgärder");

    private final String label;

    IvoResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word for a code; one of another system's own is shown as it is. */
    static @Nullable String labelOf(@Nullable String code) {
        return Arrays.stream(values())
                .filter(result -> result.name().equals(code))
                .map(IvoResult::label)
                .findFirst()
                .orElse(code);
    }
}
