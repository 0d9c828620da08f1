package se.kvalitetshjulet.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.deviations.investigation.Documentation;
import se.kvalitetshjulet.deviations.investigation.Topic;

/** What the board's answer means, and what an investigation must hold: without booting anything. */
class LexSarahRulesTest {

    @ParameterizedTest(name = "asked {0}, answered {1}: notify {2}, returned {3}")
    @CsvSource({
        "NOTIFY_IVO, APPROVED, true, false",
        "NOTIFY_IVO, REJECTED, false, false",
        "NOTIFY_IVO, REMITTED, , true",
        "NOTIFY_IVO, POSTPONED, , false",
        "NOTIFY_IVO, NOTED, , true",
        "NOTIFY_IVO, STATEMENT_GIVEN, , true",
        "MEASURES_SUFFICE, APPROVED, false, false",
        "MEASURES_SUFFICE, NOTED, false, false",
        "MEASURES_SUFFICE, REJECTED, , true",
        "MEASURES_SUFFICE, REMITTED, , true",
        "MEASURES_SUFFICE, POSTPONED, , false",
        "ANOTHER_QUESTION, APPROVED, , true",
    })
    void theBoardsAnswerSettlesWhatItWasAsked(String proposal, Outcome outcome, Boolean notify, boolean returned) {
        assertThat(BoardAnswer.settles(proposal, outcome).orElse(null)).isEqualTo(notify);
        assertThat(BoardAnswer.isReturned(proposal, outcome)).isEqualTo(returned);
    }

    @ParameterizedTest(name = "asked in {0}, answered to {1}, found anew {2}, decided {3}: {4}")
    @CsvSource({
        "q-1, q-1, false, false, true",
        "q-2, q-1, false, false, false",
        "q-1, q-1, true,  false, false",
        "q-1, ,    true,  false, false",
        "q-1, q-1, false, true,  false",
        "q-1, ,    false, false, true",
        ",    q-1, false, false, true",
    })
    void anAnswerIsToWhatIsAskedNow(String asked, String cause, boolean reassessed, boolean decided, boolean counts) {
        var report = new BoardDecides.Waiting(
                BoardAnswer.NOTIFY_IVO, "SERIOUS_RISK", LocalDate.parse("2025-12-01"), asked, reassessed, decided);
        assertThat(report.isAnsweredBy(cause)).isEqualTo(counts);
    }

    @Test
    void theDocumentationHoldsAllButWhatWasDoneAtOnce() {
        assertThat(Documentation.of(EnumSet.complementOf(EnumSet.of(Topic.IMMEDIATE_ACTION)), false)
                        .missing())
                .isEmpty();
    }

    @Test
    void measuresWithTheirDatesNeedNoEntry() {
        var butMeasures = EnumSet.complementOf(EnumSet.of(Topic.MEASURES, Topic.CAUSES));
        assertThat(Documentation.of(butMeasures, true).missing()).containsExactly("Orsakerna");
        assertThat(Documentation.of(butMeasures, false).missing())
                .containsExactly("Orsakerna", "Åtgärder med datum, eller varför inga behövs");
    }

    @Test
    void ofAnEmptyInvestigationEverythingIsMissing() {
        assertThat(Documentation.of(Set.of(), false).missing()).hasSize(7);
    }
}
