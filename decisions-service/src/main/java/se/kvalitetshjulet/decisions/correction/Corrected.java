package se.kvalitetshjulet.decisions.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.DecisionHistory;
import se.kvalitetshjulet.decisions.decision.DecisionView;

/**
 * What a correction makes of a decision.
 *
 * @param after null when the decision then belongs to a unit that the caller does not see
 * @param entry the correction as the history tells it
 */
record Corrected(DecisionView before, @Nullable DecisionView after, DecisionHistory.Entry entry) {

    /** What could be used before and cannot any more. */
    public List<DecisionView.ConflictView> newlyUnused() {
        return after == null
                ? List.of()
                : after.unusedEvents().stream()
                        .filter(event -> !before.unusedEvents().contains(event))
                        .toList();
    }
}
