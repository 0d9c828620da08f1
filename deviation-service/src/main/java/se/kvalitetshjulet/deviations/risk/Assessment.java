package se.kvalitetshjulet.deviations.risk;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.OpenText;
import se.kvalitetshjulet.kit.problem.Violations;

/**
 * How a risk is judged, the first time or anew.
 *
 * @param consequence what may come of it; about the operation, never about an individual
 */
record Assessment(
        @NotNull(message = "Välj en allvarlighetsgrad.") Integer severity,

        @NotNull(message = "Välj en sannolikhet.") Integer probability,

        @Nullable String consequence) {

    /** Refuses what does not fit the board's scale, and what does not belong in an open text. */
    void refuseIfWrong(int highest) {
        var choose = "Välj ett tal från 1 till " + highest + ".";
        OpenText.check(
                        new Violations()
                                .when(severity < 1 || severity > highest, "severity", choose)
                                .when(probability < 1 || probability > highest, "probability", choose),
                        "consequence",
                        consequence)
                .refuseIfAny();
    }
}
