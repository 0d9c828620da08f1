package se.kvalitetshjulet.deviations;

import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Boundaries;

class BoundariesTest {

    @Test
    void the_service_has_no_cycles_and_knows_no_other() {
        Boundaries.of("se.kvalitetshjulet.deviations")
                .haveNoCycles()
                .arePure("trend")
                .keepToThemselves("decisions", "reporting", "agenda");
    }
}
