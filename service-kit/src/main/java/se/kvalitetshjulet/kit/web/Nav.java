package se.kvalitetshjulet.kit.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The main navigation: one row of links over all the services, so that a person meets one product. */
public enum Nav {
    START("Start", "reporting", "/", EnumSet.allOf(Role.class)),
    DECISIONS("Beslut", "decisions", "/beslut", Readers.OF_CASES),
    DEADLINES("Tidsfrister", "decisions", "/tidsfrister", Readers.OF_CASES),
    REPORTS("Rapporter", "reporting", "/rapporter", Readers.OF_REPORTS),
    MEETINGS("Sammanträden", "agenda", "/sammantraden", Readers.OF_THE_AGENDA),
    MATTERS("Ärenden", "agenda", "/arenden", Readers.OF_THE_AGENDA);

    /** Who is let in where; the pages themselves say the same, and no door is shown that does not open. */
    private static final class Readers {

        private static final Set<Role> OF_CASES = EnumSet.of(
                Role.INVESTIGATOR,
                Role.UNIT_MANAGER,
                Role.HEAD_OF_DEPARTMENT,
                Role.HEAD_OF_ADMINISTRATION,
                Role.CONTROLLER,
                Role.AUDITOR);

        private static final Set<Role> OF_REPORTS = EnumSet.of(
                Role.CONTROLLER,
                Role.AUDITOR,
                Role.HEAD_OF_DEPARTMENT,
                Role.HEAD_OF_ADMINISTRATION,
                Role.MEMBER,
                Role.SECRETARY,
                Role.REGISTRAR,
                Role.UNIT_MANAGER);

        private static final Set<Role> OF_THE_AGENDA = EnumSet.of(
                Role.SECRETARY,
                Role.REGISTRAR,
                Role.MEMBER,
                Role.AUDITOR,
                Role.HEAD_OF_ADMINISTRATION,
                Role.HEAD_OF_DEPARTMENT,
                Role.UNIT_MANAGER,
                Role.CONTROLLER,
                Role.INVESTIGATOR);
    }

    /** The areas of the contract that have pages; each one is a service with a session of its own. */
    static final List<String> AREAS = List.of("agenda", "decisions", "deviations", "reporting");

    private final String label;
    private final String area;
    private final String page;
    private final Set<Role> readers;

    Nav(String label, String area, String page, Set<Role> readers) {
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
        return caller.roles().stream().anyMatch(readers::contains);
    }

    /** Where somebody lands who asks a service for its pages without saying which. */
    static Nav firstOf(String area) {
        return Arrays.stream(values())
                .filter(nav -> nav.area.equals(area))
                .findFirst()
                .orElse(START);
    }
}
