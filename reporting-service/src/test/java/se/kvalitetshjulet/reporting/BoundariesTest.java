package se.kvalitetshjulet.reporting;

import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Boundaries;

class BoundariesTest {

    @Test
    void the_service_has_no_cycles_pure_rules_and_knows_no_other_service() {
        Boundaries.of("se.kvalitetshjulet.reporting")
                .haveNoCycles()
                .arePure("report", "disclosure", "unexecuted", "chain", "validation", "approval", "written")
                .keepToThemselves("decisions", "deviations", "agenda");
    }
}
