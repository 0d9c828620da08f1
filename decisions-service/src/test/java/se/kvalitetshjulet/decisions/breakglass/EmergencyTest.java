package se.kvalitetshjulet.decisions.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Violation;

/** What somebody may write who wants in. */
class EmergencyTest {

    private static final String REASON = "Personen har hittats medvetslös och jouren behöver veta vem det är.";

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", " 191212121212"})
    void a_reason_holds_no_control_character_and_no_identity_number(String unfit) {
        assertThatThrownBy(() -> emergency(REASON + unfit).refuseIfIncomplete())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().violations())
                                .extracting(Violation::field)
                                .containsExactly("reason"));
    }

    @Test
    void a_reason_may_have_several_lines() {
        assertThatCode(() -> emergency(REASON + "\r\n\tRing tillbaka.").refuseIfIncomplete())
                .doesNotThrowAnyException();
    }

    private static Emergency emergency(String reason) {
        return new Emergency("B-1", reason, true, null);
    }
}
