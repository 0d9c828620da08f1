package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexSarahTest {

    @DisplayName("What obliges to report, to investigate and to notify IVO, on the day of the report")
    @ParameterizedTest(name = "{1} on {0}: {3}, {4}, {5}")
    @CsvSource({
        "2011-07-01, SOL, SOL_2001_14_3, 14 kap. 3 § SoL, 14 kap. 6 § SoL, 14 kap. 7 § SoL",
        "2025-06-30, SOL, SOL_2001_14_3, 14 kap. 3 § SoL, 14 kap. 6 § SoL, 14 kap. 7 § SoL",
        "2025-07-01, SOL, SOL_2025_27_2, 27 kap. 2 § SoL, 27 kap. 5 § SoL, 27 kap. 6 § SoL",
        "2025-06-30, LSS, LSS_24_B, 24 b § LSS, 24 e § LSS, 24 f § LSS",
        "2025-07-01, LSS, LSS_24_B, 24 b § LSS, 24 e § LSS, 24 f § LSS",
    })
    void theProvisionsFollowTheDayOfTheReport(
            LocalDate date, Law law, LexSarahProvision provision, String report, String investigate, String notify) {
        assertThat(LexSarahProvision.inForceOn(date, law)).isEqualTo(provision);
        assertThat(provision.report().shortCitation()).isEqualTo(report);
        assertThat(provision.investigate().shortCitation()).isEqualTo(investigate);
        assertThat(provision.notifyIvo().shortCitation()).isEqualTo(notify);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsFoundByItsCode(LexSarahProvision provision) {
        assertThat(LexSarahProvision.ofCode(provision.code())).contains(provision);
    }

    @Test
    void aCodeTheLawDoesNotKnowIsNoProvision() {
        assertThat(LexSarahProvision.ofCode("SOL_1980_71_A")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheRulesOf2011ThereIsNone(Law law) {
        var dayBefore = LocalDate.of(2011, 6, 30);
        assertThatIllegalArgumentException().isThrownBy(() -> LexSarahProvision.inForceOn(dayBefore, law));
    }

    @ParameterizedTest(name = "notified on {0}: the investigation is due on {1}")
    @CsvSource({
        "2024-04-25, 2024-06-25",
        "2024-06-30, 2024-08-30",
        "2024-07-31, 2024-09-30",
        "2023-12-29, 2024-02-29",
        "2023-12-30, 2024-02-29",
        "2023-12-31, 2024-02-29",
        "2024-12-29, 2025-02-28",
        "2024-12-31, 2025-02-28",
        "2024-11-05, 2025-01-05",
    })
    void theInvestigationFollowsWithinTwoMonths(LocalDate notifiedOn, LocalDate dueOn) {
        assertThat(LexSarahClock.dueOn(notifiedOn)).isEqualTo(dueOn);
        assertThat(LexSarahClock.isOverdue(notifiedOn, dueOn)).isFalse();
        assertThat(LexSarahClock.isOverdue(notifiedOn, dueOn.plusDays(1))).isTrue();
        assertThat(LexSarahClock.daysLeft(notifiedOn, dueOn)).isZero();
        assertThat(LexSarahClock.daysLeft(notifiedOn, dueOn.plusDays(3))).isEqualTo(-3);
    }
}
