package se.kvalitetshjulet.kit.web;

import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The main navigation: one row of links over all the services, so that a person meets one product. */
public enum Nav {
    START("Start", "reporting", "/", Readers.PEOPLE),
    DECISIONS("Beslut", "decisions", "/beslut", Readers.OF_CASES),
    DEADLINES("Tidsfrister", "decisions", "/tidsfrister", Readers.OF_CASES),
    INDIVIDUAL_REPORTS("Individrapporter", "decisions", "/individrapporter", Readers.OF_INDIVIDUAL_REPORTS),
    PERSONAL_DATA("Personuppgifter", "decisions", "/personuppgifter", Readers.OF_PERSONAL_DATA),
    QUALITY("Kvalitet", "deviations", "/kvalitet", Readers.OF_QUALITY),
    REPORTS("Rapporter", "reporting", "/rapporter", Readers.OF_THE_BOARD),
    MEETINGS("Sammanträden", "agenda", "/sammantraden", Readers.OF_THE_BOARD),
    MATTERS("Ärenden", "agenda", "/arenden", Readers.OF_THE_BOARD),
    BOARD("Nämnden", "agenda", "/namnden", Readers.OF_THE_BOARDS_ORDER),
    CODE_LISTS("Kodlistor", "decisions", "/kodlistor", Readers.OF_SETTINGS),
    QUALITY_CODE_LISTS("Kodlistor, kvalitet", "deviations", "/kodlistor", Readers.OF_SETTINGS),
    QUALITY_FORMS("Egna frågor, kvalitet", "deviations", "/formular", Readers.OF_SETTINGS);

    /** The areas of the contract that have pages; each one is a service with a session of its own. */
    static final List<String> AREAS = List.of("agenda", "decisions", "deviations", "reporting");

    private final String label;
    private final String area;
    private final String page;
    private final Readers readers;

    Nav(String label, String area, String page, Readers readers) {
        this.label = label;
        this.area = area;
        this.page = page;
        this.readers = readers;
    }

    public String label() {
        return label;
    }

    public String href(Tenant tenant) {
        return "/" + area + "/sidor/" + tenant.path() + page;
    }

    boolean isOpenTo(Caller caller) {
        return caller.is(readers);
    }

    /** Where somebody lands who asks a service for its pages without saying which. */
    static Nav firstOf(String area) {
        return Arrays.stream(values())
                .filter(nav -> nav.area.equals(area))
                .findFirst()
                .orElse(START);
    }
}
