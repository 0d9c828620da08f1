package se.kvalitetshjulet.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProvisionsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SOL_2001_4_1, 4 kap. 1 § socialtjänstlagen (2001:453)",
        "SOL_2025_11_1, 11 kap. 1 § socialtjänstlagen (2025:400)",
        "SOL_2025_12_1, 12 kap. 1 § socialtjänstlagen (2025:400)",
        "LSS_9_1, 9 § 1 lagen (1993:387) om stöd och service till vissa funktionshindrade",
        "LSS_9_10, 9 § 10 lagen (1993:387) om stöd och service till vissa funktionshindrade",
    })
    void aLegalBasisIsCitedInSwedish(LegalBasis basis, String citation) {
        assertThat(basis.citation()).isEqualTo(citation);
    }

    @ParameterizedTest(name = "{0} can be decided under on {1}: {2}")
    @CsvSource({
        "SOL_2001_4_1, 2001-12-31, false",
        "SOL_2001_4_1, 2002-01-01, true",
        "SOL_2001_4_1, 2025-06-30, true",
        "SOL_2001_4_1, 2025-07-01, false",
        "SOL_2025_11_1, 2025-06-30, false",
        "SOL_2025_11_1, 2025-07-01, true",
        "SOL_2025_12_1, 2025-06-30, false",
        "SOL_2025_12_1, 2030-01-01, true",
        "LSS_9_9, 2025-06-30, true",
        "LSS_9_9, 2025-07-01, true",
    })
    void aLegalBasisHasItsDays(LegalBasis basis, LocalDate date, boolean valid) {
        assertThat(basis.validOn(date)).isEqualTo(valid);
    }

    @ParameterizedTest
    @EnumSource
    void everyLegalBasisIsFoundByItsCode(LegalBasis basis) {
        assertThat(LegalBasis.ofCode(basis.code())).contains(basis);
        assertThat(basis.validTo().isPresent()).isEqualTo(basis.act() == Act.SOL_2001);
    }

    @Test
    void aCodeTheLawDoesNotKnowIsNoLegalBasis() {
        assertThat(LegalBasis.ofCode("SOL_1980_6")).isEmpty();
    }

    @DisplayName("What obliges the board to report, on the last day of the quarter")
    @ParameterizedTest(name = "{1} on {0}: {2}, {3}, {4}, {5}")
    @CsvSource({
        "2024-03-31, SOL, 16 kap. 6 f § SoL, 16 kap. 6 g § SoL, 16 kap. 6 h § SoL, dröjsmål, dröjsmålet",
        "2025-06-30, SOL, 16 kap. 6 f § SoL, 16 kap. 6 g § SoL, 16 kap. 6 h § SoL, dröjsmål, dröjsmålet",
        "2025-07-01, SOL, 34 kap. 1 § SoL, 34 kap. 2 § SoL, 34 kap. 3 § SoL, fördröjning, fördröjningen",
        "2025-06-30, LSS, 28 f § LSS, 28 g § LSS, 28 h § LSS, dröjsmål, dröjsmålet",
        "2025-07-01, LSS, 28 f § LSS, 28 g § LSS, 28 h § LSS, fördröjning, fördröjningen",
    })
    void theReportingProvisionFollowsTheDate(
            LocalDate date,
            Law law,
            String individual,
            String later,
            String statistics,
            String word,
            String definiteWord) {
        ReportingProvision provision = ReportingProvision.inForceOn(date, law);

        assertThat(provision.individualReports().shortCitation()).isEqualTo(individual);
        assertThat(provision.laterExecuted().shortCitation()).isEqualTo(later);
        assertThat(provision.statistics().shortCitation()).isEqualTo(statistics);
        assertThat(provision.wordForDelay()).isEqualTo(word);
        assertThat(provision.wordForTheDelay()).isEqualTo(definiteWord);
    }

    @Test
    void aTextIntroducesTheAbbreviationItGoesOnWith() {
        assertThat(LegalBasis.SOL_2001_4_1.provision().citationIntroducingAbbreviation())
                .isEqualTo("4 kap. 1 § socialtjänstlagen (SoL)");
        assertThat(LegalBasis.LSS_9_2.provision().citationIntroducingAbbreviation())
                .isEqualTo("9 § 2 lagen om stöd och service till vissa funktionshindrade (LSS)");
    }

    @ParameterizedTest(name = "{1} had no such report on {0}")
    @CsvSource({"2006-06-30, SOL", "2008-06-30, LSS"})
    void beforeTheLawKnewSuchReportsThereIsNoProvision(LocalDate date, Law law) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingProvision.inForceOn(date, law));
    }

    @ParameterizedTest(name = "special fee for a decision of {0}: {1}–{2} kr")
    @CsvSource({"2024-03-01, 10000, 1000000", "2025-12-31, 10000, 1000000", "2026-01-01, 15000, 1500000"})
    void theSpecialFeeFollowsTheDayOfTheDecision(LocalDate decidedOn, long lowest, long highest) {
        assertThat(SpecialFee.forDecisionOf(decidedOn)).isEqualTo(new SpecialFee(lowest, highest));
    }

    @Test
    void theSpecialFeeIsPrintedWithSpacesThatDoNotBreak() {
        assertThat(SpecialFee.forDecisionOf(LocalDate.of(2026, 1, 1)).inWords())
                .isEqualTo("15\u00a0000–1\u00a0500\u00a0000\u00a0kr");
    }
}
