package se.kvalitetshjulet.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Step;

/** What is done with a draft has to make sense before anybody asks for one. */
class DemandsAtStartTest {

    private static final String APPROVAL = "kvalitetshjulet.reporting.approval.";

    @Test
    void the_usual_steps_make_sense_and_so_does_a_check_alone() {
        assertThatCode(() -> start("own.\"9999/socn\".steps", "CHECKED")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            steps, PUBLISHED
            own."9999/socn".steps, SENT
            own."UNEXECUTED_DECISIONS".steps, ASSEMBLED
            """)
    void a_step_that_is_not_between_assembling_and_publishing_stops_the_start_with_the_key(String key, String step) {
        assertThatThrownBy(() -> start(key, step))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(APPROVAL + key + ": " + step + " is not a step between assembling and publishing");
    }

    @Test
    void the_head_of_administration_adopts_the_annual_report_whatever_steps_the_board_has_named() {
        var settings = settings("own.\"9999/socn\".steps", "CHECKED");
        var board = new Tenant("9999", "socn");
        assertThat(settings.demands(board, ReportKind.UNEXECUTED_DECISIONS).steps())
                .containsExactly(Step.CHECKED);
        assertThat(settings.demands(board, ReportKind.QUALITY).steps())
                .containsExactly(Step.CHECKED, Step.APPROVED_BY_ADMINISTRATION);
    }

    private static void start(String key, String steps) {
        DemandsAtStart.look(settings(key, steps).approval());
    }

    private static ReportSettings settings(String key, String steps) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ReportSettings.class)
                .withDefaultValue(APPROVAL + key, steps)
                .build()
                .getConfigMapping(ReportSettings.class);
    }
}
