package se.kvalitetshjulet.kit.retention;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.kvalitetshjulet.statute.retention.ResearchSelection;
import se.kvalitetshjulet.statute.retention.RetentionRule;

/** The rule with what a municipality may have set otherwise. Made at start, so that a slip of the pen is found then. */
@Startup
@Singleton
public class RetentionLaw {

    private final RetentionRule rule;

    RetentionLaw(
            @ConfigProperty(name = "kvalitetshjulet.retention.children-until") int childYears,
            @ConfigProperty(name = "kvalitetshjulet.retention.research.municipalities") Set<String> municipalities,
            @ConfigProperty(name = "kvalitetshjulet.retention.research.days") Set<Integer> days) {
        this.rule = new RetentionRule(new ResearchSelection(municipalities, days), childYears);
    }

    public RetentionRule rule() {
        return rule;
    }
}
