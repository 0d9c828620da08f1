package se.kvalitetshjulet.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Someone who may log in here: a role of the contract rather than an invented person. Tests make others as they need.
 *
 * @param id the token's {@code sub}
 * @param acr the level of assurance of the login, {@code null} for a system
 */
public record SampleUser(String id, String name, String title, String acr, List<Assignment> assignments) {

    /**
     * What a user may act for.
     *
     * @param unit {@code null} for all units
     * @param sources what a SYSTEM may post as, else empty
     */
    public record Assignment(String municipality, String board, String unit, String role, List<String> sources) {

        public static Assignment of(String municipality, String board, String role) {
            return new Assignment(municipality, board, null, role, List.of());
        }

        public Assignment inUnit(String restrictedTo) {
            return new Assignment(municipality, board, restrictedTo, role, sources);
        }

        public Assignment postingAs(String... ownSources) {
            return new Assignment(municipality, board, unit, role, List.of(ownSources));
        }

        Map<String, Object> claim() {
            Map<String, Object> claim = new LinkedHashMap<>();
            claim.put("municipality", municipality);
            claim.put("board", board);
            if (unit != null) {
                claim.put("unit", unit);
            }
            claim.put("role", role);
            if (!sources.isEmpty()) {
                claim.put("sources", sources);
            }
            return claim;
        }
    }

    /** The sample municipality and its social welfare board. */
    public static final String MUNICIPALITY = "9999";

    public static final String BOARD = "socn";

    /** Another municipality, to which nothing of the first may be seen. */
    public static final String OTHER_MUNICIPALITY = "9998";

    private static final String STRONG = "loa3";
    private static final String WEAK = "loa2";

    private static final String[] SOURCES = {
        "/case-system/exempel", "/deviation-system/exempel", "/organisation/exempel", "/figures/exempel"
    };

    private static final List<SampleUser> PEOPLE = List.of(
            person("REGISTRAR", "Registrator", STRONG),
            person("SECRETARY", "Nämndsekreterare", STRONG),
            person("INVESTIGATOR", "Utredare", STRONG),
            person("UNIT_MANAGER", "Enhetschef", STRONG),
            person("HEAD_OF_DEPARTMENT", "Avdelningschef", STRONG),
            person("HEAD_OF_ADMINISTRATION", "Förvaltningschef", STRONG),
            person("COMPLAINTS_DELEGATE", "Ledamot i klagomålsdelegationen", STRONG),
            person("FIGURE_REPORTER", "Uppgiftslämnare", STRONG),
            person("CONTROLLER", "Controller", STRONG),
            person("MEMBER", "Förtroendevald", STRONG),
            member("member-chair", "Ordförande"),
            member("member-checker", "Justerare"),
            member("member-substitute", "Ersättare"),
            person("AUDITOR", "Revisor", STRONG),
            person("EMPLOYEE", "Medarbetare", WEAK),
            person("ADMINISTRATOR", "Systemförvaltare", STRONG));

    private static final SampleUser SYSTEM = new SampleUser(
            "system",
            "Verksamhetssystem, exempel",
            "Verksamhetssystem",
            null,
            List.of(Assignment.of(MUNICIPALITY, BOARD, "SYSTEM").postingAs(SOURCES)));

    private static final SampleUser OTHER_TENANT = new SampleUser(
            "other-controller",
            "Controller, annan kommun",
            "Controller",
            STRONG,
            List.of(Assignment.of(OTHER_MUNICIPALITY, BOARD, "CONTROLLER")));

    private static final SampleUser OTHER_SYSTEM = new SampleUser(
            "other-system",
            "Verksamhetssystem, annan kommun",
            "Verksamhetssystem",
            null,
            List.of(Assignment.of(OTHER_MUNICIPALITY, BOARD, "SYSTEM").postingAs(SOURCES)));

    public SampleUser {
        assignments = List.copyOf(assignments);
    }

    private static SampleUser person(String role, String title, String acr) {
        return new SampleUser(
                role.toLowerCase().replace('_', '-'),
                title + ", exempel",
                title,
                acr,
                List.of(Assignment.of(MUNICIPALITY, BOARD, role)));
    }

    /** One of several elected members, who do different things at a meeting. */
    private static SampleUser member(String id, String title) {
        return new SampleUser(
                id, title + ", exempel", title, STRONG, List.of(Assignment.of(MUNICIPALITY, BOARD, "MEMBER")));
    }

    /** Those who log in on a page, in the order in which they are offered; the last one belongs to another municipality. */
    public static List<SampleUser> people() {
        return Stream.concat(PEOPLE.stream(), Stream.of(OTHER_TENANT)).toList();
    }

    /** The user of a role in the sample municipality, as the contract spells the role: {@code UNIT_MANAGER}. */
    public static SampleUser as(String role) {
        if (role.equals("SYSTEM")) {
            return SYSTEM;
        }
        return PEOPLE.stream()
                .filter(it -> it.assignments.getFirst().role().equals(role))
                .findFirst()
                .orElseThrow(() -> new Trouble("There is no role " + role + "; the roles are SYSTEM, "
                        + String.join(
                                ", ",
                                PEOPLE.stream()
                                        .map(it -> it.assignments.getFirst().role())
                                        .distinct()
                                        .toList())));
    }

    /** As {@link #as}, and of several with one role the one with the id: {@code member-chair}. */
    public static SampleUser named(String idOrRole) {
        return PEOPLE.stream().filter(it -> it.id.equals(idOrRole)).findFirst().orElseGet(() -> as(idOrRole));
    }

    /** A controller of {@link #OTHER_MUNICIPALITY}. */
    public static SampleUser ofOtherTenant() {
        return OTHER_TENANT;
    }

    /** The system that posts the events of {@link #OTHER_MUNICIPALITY}, under the same sources as the first one's. */
    public static SampleUser systemOfOtherTenant() {
        return OTHER_SYSTEM;
    }

    /** The same user with other assignments, for instance in one unit only. */
    public SampleUser with(Assignment... others) {
        return new SampleUser(id, name, title, acr, List.of(others));
    }

    /** The same user, logged in at another level of assurance. */
    public SampleUser loggedInAt(String level) {
        return new SampleUser(id, name, title, level, assignments);
    }

    /** The claims of this user's tokens, apart from those of every token. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", name);
        claims.put("title", title);
        if (acr != null) {
            claims.put("acr", acr);
        }
        claims.put("assignments", assignments.stream().map(Assignment::claim).toList());
        return claims;
    }
}
