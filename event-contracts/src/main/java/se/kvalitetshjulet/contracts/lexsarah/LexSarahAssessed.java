package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;

/** The investigation has come to an assessment. */
public record LexSarahAssessed(String reportId, LocalDate assessedOn, Outcome outcome) {

    /** No misconduct, misconduct, tangible risk of it, serious misconduct, tangible risk of serious misconduct. */
    public enum Outcome {
        NONE,
        MISCONDUCT,
        RISK,
        SERIOUS_MISCONDUCT,
        SERIOUS_RISK
    }
}
