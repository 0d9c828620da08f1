package se.kvalitetshjulet.deviations.thing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Links;

/** Addresses of this service's pages. */
public final class QualityLinks {

    private QualityLinks() {}

    /** {@code to(tenant, "avvikelser", id)}. */
    public static String to(Tenant tenant, String... segments) {
        return Stream.of(segments)
                .map(Links::segment)
                .collect(Collectors.joining("/", "/deviations/sidor/" + tenant.path() + "/", ""));
    }
}
