package se.kvalitetshjulet.agenda.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementCheckTest {

    @Test
    void a_whole_statement_lacks_nothing() {
        assertThat(StatementCheck.missingIn(AStatement.whole().written())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "proposed, förslag till beslut",
        "summary, sammanfattning",
        "recipients, vilka beslutet skickas till",
        "officer, handläggare",
        "signatories, vem som undertecknar",
        "CHILD_RIGHTS, checklistan: barnets rättigheter",
        "GENDER_EQUALITY, checklistan: jämställdheten"
    })
    void what_a_statement_lacks_is_named(String part, String missing) {
        assertThat(StatementCheck.missingIn(AStatement.whole().without(part).written()))
                .containsExactly(missing);
    }

    @Test
    void a_text_is_written_then_reviewed_then_signed_off() {
        var reviewed = new StatementStep(StatementStep.Kind.REVIEWED, "b", "B", "", Instant.EPOCH);
        var signed = new StatementStep(StatementStep.Kind.SIGNED_OFF, "c", "C", "", Instant.EPOCH);
        assertThat(StatementState.of(List.of())).isEqualTo(StatementState.WRITTEN);
        assertThat(StatementState.of(List.of(reviewed))).isEqualTo(StatementState.REVIEWED);
        assertThat(StatementState.of(List.of(reviewed, signed))).isEqualTo(StatementState.SIGNED_OFF);
    }

    @Test
    void what_does_not_concern_a_topic_says_so_with_its_reason() {
        assertThat(new ChecklistPoint(ChecklistTopic.ECONOMY, false, "Beslutet kostar inget.").inWords())
                .isEqualTo("Ej aktuellt. Beslutet kostar inget.");
        assertThat(new ChecklistPoint(ChecklistTopic.ECONOMY, true, "Ryms i ramen.").inWords())
                .isEqualTo("Ryms i ramen.");
    }
}
