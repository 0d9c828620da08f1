package se.kvalitetshjulet.kit;

import org.junit.jupiter.api.Test;

class BoundariesTest {

    @Test
    void the_kit_has_no_cycles_and_knows_no_service() {
        Boundaries.of("se.kvalitetshjulet.kit")
                .haveNoCycles()
                .arePure("revision")
                .keepToThemselves("decisions", "deviations", "reporting", "agenda");
    }
}
