package se.kvalitetshjulet.agenda.statement;

import java.util.List;

/** How far a text has come. */
public enum StatementState {
    WRITTEN("skriven"),
    REVIEWED("granskad"),
    SIGNED_OFF("undertecknad");

    private final String swedish;

    StatementState(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }

    /** What has been done with this very text. */
    public static StatementState of(List<StatementStep> steps) {
        return steps.stream()
                .map(step -> step.kind() == StatementStep.Kind.SIGNED_OFF ? SIGNED_OFF : REVIEWED)
                .max(StatementState::compareTo)
                .orElse(WRITTEN);
    }
}
