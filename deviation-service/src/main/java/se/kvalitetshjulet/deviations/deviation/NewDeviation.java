package se.kvalitetshjulet.deviations.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Sex;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/**
 * What is to be registered. Fields are held against the schema of {@code deviation.reported} too.
 *
 * @param unit where it happened; left out by whoever does not know
 * @param reportedOn earlier than today only when it is entered from paper, or was received some time ago; null is today
 * @param onPaper whether it came on paper and is entered by somebody else
 * @param description what happened
 * @param affectedPerson a pseudonym
 * @param immediateAction what was done at once
 * @param answers to what the board asks besides, by question; they stay in the room
 */
public record NewDeviation(
        @Nullable String area,
        @Nullable String unit,
        @Nullable String process,

        @NotNull(message = "Ange vilken dag det hände.") LocalDate occurredOn,

        @NotNull(message = "Ange vilken dag det upptäcktes.")
        LocalDate discoveredOn,

        @Nullable LocalDate reportedOn,
        boolean onPaper,

        @NotNull(message = "Ange vem som berördes.") Affected affects,

        @Nullable Sex sex,

        @NotBlank(message = "Beskriv vad som hände.") @Size(max = 10_000, message = "Högst 10 000 tecken.")
        String description,

        @Size(min = 1, max = 300, message = "Mellan 1 och 300 tecken.") @Nullable
        String affectedPerson,

        @Size(min = 1, max = 10_000, message = "Mellan 1 och 10 000 tecken.") @Nullable
        String immediateAction,

        @Nullable Map<String, Object> answers) {

    /** Whom it touched; what touches staff only is no deviation. */
    public enum Affected {
        CLIENT("En enskild har påverkats"),
        CLIENT_RISK("En enskild kunde ha påverkats"),
        OPERATIONS("Verksamheten stördes"),
        STAFF("Bara personal berördes");

        private final String label;

        Affected(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Refuses what belongs elsewhere, whatever else is wrong with it. */
    void refuseStaffOnly() {
        if (affects == Affected.STAFF) {
            throw new Refusal(new Refused(
                    DeviationProblem.STAFF_ONLY,
                    "Anmäl det som tillbud eller arbetsskada i arbetsmiljösystemet. Har det också påverkat, eller kunnat"
                            + " påverka, en enskild är det både och: registrera det då här med.",
                    List.of(new Violation(
                            "affects", "Det som bara berör personal anmäls som tillbud eller arbetsskada."))));
        }
    }

    /** What in the dates does not agree. A day that has not come is wrong by itself, and refused as in every event. */
    List<Violation> violations(LocalDate today) {
        var wrong = new ArrayList<Violation>();
        if (!occurredOn.isAfter(today) && discoveredOn.isBefore(occurredOn)) {
            wrong.add(new Violation("discoveredOn", "Det kan inte ha upptäckts innan det hände."));
        }
        if (!discoveredOn.isAfter(today) && reportedOn(today).isBefore(discoveredOn)) {
            wrong.add(new Violation("reportedOn", "Det kan inte ha rapporterats innan det upptäcktes."));
        }
        return wrong;
    }

    DeviationReported reported(String id, LocalDate today, DeviationReported.Origin origin) {
        return new DeviationReported(
                id,
                area,
                unit,
                process,
                occurredOn,
                discoveredOn,
                reportedOn(today),
                origin,
                onPaper,
                DeviationReported.Affects.valueOf(affects.name()),
                sex);
    }

    DeviationReported.Secrets secrets() {
        return new DeviationReported.Secrets(description, affectedPerson, immediateAction);
    }

    private LocalDate reportedOn(LocalDate today) {
        return reportedOn == null ? today : reportedOn;
    }
}
