package se.kvalitetshjulet.kit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "/deviations/v1/{municipality}/{board}/deviations/{id}, /deviations/v1/{municipality}/{board}/deviations/{id}",
        "/deviations/v1/9999/socn/deviations/19121212-1212, UNMATCHED",
        "/agenda/sidor/9999/socn/arenden/19121212-1212, UNMATCHED",
        "/reporting/sidor/{municipality}/{board}/rapporter, /reporting/sidor/{municipality}/{board}/rapporter",
        "/reporting/v1/api-info, /reporting/v1/api-info",
        "/reporting/sidor/utloggad, /reporting/sidor/utloggad",
        "NOT_FOUND, NOT_FOUND"
    })
    void an_address_of_a_thing_is_no_label(String address, String label) {
        var id = new Meter.Id("http.server.requests", Tags.of("uri", address), null, null, Meter.Type.TIMER);
        assertThat(new AddressLabels().withoutAddressesOfThings().map(id).getTag("uri"))
                .isEqualTo(label);
    }
}
