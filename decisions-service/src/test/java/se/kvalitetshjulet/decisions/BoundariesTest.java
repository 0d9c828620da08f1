package se.kvalitetshjulet.decisions;

import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Boundaries;

class BoundariesTest {

    @Test
    void the_rooms_have_no_cycles_and_no_other_service_is_known() {
        Boundaries.of("se.kvalitetshjulet.decisions")
                .haveNoCycles()
                .arePure("reportable")
                .keepToThemselves("deviations", "reporting", "agenda", "local");
    }
}
