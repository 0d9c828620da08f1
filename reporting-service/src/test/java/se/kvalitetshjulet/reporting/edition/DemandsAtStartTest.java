package se.kvalitetshjulet.reporting.edition;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static void start(String key, String steps) {
        var settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ReportSettings.class)
                .withDefaultValue(APPROVAL + key, steps)
                .build()
                .getConfigMapping(ReportSettings.class);
        DemandsAtStart.look(settings.approval());
    }
}
