package se.kvalitetshjulet.reporting.approval;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/** What is done with a report, in its order, with the Swedish word for it when it is done. */
public enum Step {
    ASSEMBLED("framtagen", null),
    CHECKED("granskad", Role.CONTROLLER),
    APPROVED_BY_UNIT("godkänd av enheten", Role.UNIT_MANAGER),
    APPROVED_BY_DEPARTMENT("godkänd av avdelningen", Role.HEAD_OF_DEPARTMENT),
    APPROVED_BY_ADMINISTRATION("godkänd av förvaltningen", Role.HEAD_OF_ADMINISTRATION),
    PUBLISHED("publicerad", null),
    /** The board's own approval: its decision. */
    ADOPTED("antagen", null),
    SENT("skickad", null);

    private final String label;
    private final @Nullable Role takenBy;

    Step(String label, @Nullable Role takenBy) {
        this.label = label;
        this.takenBy = takenBy;
    }

    public String label() {
        return label;
    }

    /** Whose step it is, of those that a kind of report may need between assembling and publishing; else empty. */
    public Optional<Role> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    /**
     * Whether it is the caller's step. One of a level's unit managers or heads of department takes it, who each answers for
     * some units; what the other levels do is of all units.
     */
    public boolean isOpenTo(Caller caller) {
        return switch (this) {
            case APPROVED_BY_UNIT, APPROVED_BY_DEPARTMENT -> caller.is(takenBy().orElseThrow());
            default -> takenBy().filter(caller::isForAllUnits).isPresent();
        };
    }

    boolean isApproval() {
        return takenBy != null && this != CHECKED;
    }
}
