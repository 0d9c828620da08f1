package se.kvalitetshjulet.decisions.history;

import java.util.Comparator;
import se.kvalitetshjulet.kit.retention.Erasable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Which decision, of which board. */
public record DecisionKey(Tenant tenant, String decisionId) implements Erasable, Comparable<DecisionKey> {

    private static final Comparator<DecisionKey> ORDER =
            Comparator.comparing(DecisionKey::tenant).thenComparing(DecisionKey::decisionId);

    @Override
    public String thing() {
        return decisionId;
    }

    @Override
    public int compareTo(DecisionKey other) {
        return ORDER.compare(this, other);
    }
}
