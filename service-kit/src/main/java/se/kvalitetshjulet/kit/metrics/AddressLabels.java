package se.kvalitetshjulet.kit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Keeps addresses of things out of the labels of metrics. A request that nothing answers to (405, 406, 415) is labelled with
 * the address as it was sent, which may hold anything, where all others have their template.
 */
@Singleton
class AddressLabels {

    private static final String URI = "uri";

    /** An address below a board that is no template: it would have the municipality's place, not its code. */
    private static final Pattern OF_A_BOARD = Pattern.compile("/[a-z]+/(v1|sidor)/[^{]+/.*");

    @Produces
    @Singleton
    MeterFilter withoutAddressesOfThings() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                var uri = id.getTag(URI);
                return uri != null && OF_A_BOARD.matcher(uri).matches() ? id.withTag(Tag.of(URI, "UNMATCHED")) : id;
            }
        };
    }
}
