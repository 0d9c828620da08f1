package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.AgeBand;
import se.kvalitetshjulet.contracts.Sex;

/** The preliminary assessment (förhandsbedömning) is concluded; 14 days from the report. */
public record PreliminaryAssessmentConcluded(
        String reportId,
        String unit,
        LocalDate concludedOn,
        Outcome outcome,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand) {

    public enum Outcome {
        OPENED,
        NOT_OPENED
    }
}
