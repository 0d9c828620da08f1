package se.kvalitetshjulet.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.decision.DecisionCorrected;

class RecordsTest {

    private static final LocalDate A_DAY = LocalDate.of(2024, 2, 6);

    @Test
    void a_correction_cannot_carry_the_value_of_a_secret_field() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correction(Map.of("person", Map.of("name", "Testperson"))))
                .withMessageNotContaining("Testperson");
    }

    @Test
    void a_correction_tells_that_a_secret_field_was_corrected() {
        var changes = new HashMap<String, Object>();
        changes.put("person", null);

        assertThat(correction(changes).changes()).containsEntry("person", null);
    }

    @Test
    void a_secret_matter_has_no_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatterRegistered(
                        "SOCN/2024:58", "Lex Sarah", "LEX_SARAH", null, null, null, null, true, null))
                .withMessageNotContaining("Lex");
    }

    private static DecisionCorrected correction(Map<String, Object> changes) {
        return new DecisionCorrected("B-2024-0117", A_DAY, "REGISTERED_WRONG", changes);
    }
}
