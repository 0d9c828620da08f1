package se.kvalitetshjulet.agenda;

import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Boundaries;

class BoundariesTest {

    @Test
    void features_form_no_cycle_and_know_no_other_service() {
        Boundaries.of("se.kvalitetshjulet.agenda")
                .haveNoCycles()
                .arePure("voting")
                .keepToThemselves("decisions", "deviations", "reporting", "local");
    }
}
