package se.kvalitetshjulet.kit.web;

import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The main navigation: one row of links over all the services, so that a person meets one product. */
public enum Nav {
    START("Start", "reporting", "/"),
    DECISIONS("Beslut", "decisions", "/beslut"),
    DEADLINES("Tidsfrister", "decisions", "/tidsfrister"),
    REPORTS("Rapporter", "reporting", "/rapporter"),
    MEETINGS("Sammanträden", "agenda", "/sammantraden"),
    MATTERS("Ärenden", "agenda", "/arenden");

    /** The areas of the contract that have pages; each one is a service with a session of its own. */
    static final List<String> AREAS = List.of("agenda", "decisions", "deviations", "reporting");

    private final String label;
    private final String area;
    private final String page;

    Nav(String label, String area, String page) {
        this.label = label;
        this.area = area;
        this.page = page;
    }

    public String label() {
        return label;
    }

    public String href(Tenant tenant) {
        return "/" + area + "/sidor/" + tenant.path() + page;
    }

    /** Where somebody lands who asks a service for its pages without saying which. */
    static Nav firstOf(String area) {
        return Arrays.stream(values())
                .filter(nav -> nav.area.equals(area))
                .findFirst()
                .orElse(START);
    }
}
