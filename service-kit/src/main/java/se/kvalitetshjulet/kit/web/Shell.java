package se.kvalitetshjulet.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Makes the frame of the page at hand: who is logged in, for which board, and where in the product they are. */
@ApplicationScoped
public class Shell {

    private final CurrentCaller current;
    private final TenantNames names;
    private final WebFiles files;
    private final String area;

    Shell(
            CurrentCaller current,
            TenantNames names,
            WebFiles files,
            @ConfigProperty(name = "kvalitetshjulet.area") String area) {
        this.current = current;
        this.names = names;
        this.files = files;
        this.area = area;
    }

    /**
     * The frame of a board's page.
     *
     * @param title heading of the page, and what a bookmark is called
     * @param nav the part of the product that the page belongs to
     * @param between crumbs between that part's first page and this one
     */
    public PageFrame page(String title, Nav nav, Crumb... between) {
        return frame(current.get(), title, nav, between);
    }

    /** The frame of a board's page that is open to everybody: it asks nobody who they are, and so offers them no menu. */
    public PageFrame openPage(String title, Tenant tenant) {
        return new PageFrame(
                area,
                title,
                null,
                List.of(),
                tenant,
                names.municipalityOf(tenant),
                names.boardOf(tenant),
                List.of(),
                "",
                "",
                folder());
    }

    /** The frame when something went wrong: nothing is sure, not even that somebody is logged in. */
    PageFrame pageOfWhoeverItIs(String title) {
        return current.isKnown() ? frame(current.get(), title, null) : pageOfNobody(title);
    }

    /** The frame of a page outside login and board. */
    PageFrame pageOfNobody(String title) {
        return new PageFrame(area, title, null, List.of(), null, "", "", List.of(), "", "", folder());
    }

    private PageFrame frame(Caller caller, String title, @Nullable Nav nav, Crumb... between) {
        var tenant = caller.tenant();
        var crumbs = new ArrayList<Crumb>();
        if (nav != Nav.START || between.length > 0) {
            crumbs.add(Crumb.to(Nav.START.label(), Nav.START.href(tenant)));
        }
        if (nav != null
                && nav != Nav.START
                && (between.length > 0 || !nav.label().equals(title))) {
            crumbs.add(Crumb.to(nav.label(), nav.href(tenant)));
        }
        crumbs.addAll(List.of(between));
        return new PageFrame(
                area,
                title,
                nav,
                List.copyOf(crumbs),
                tenant,
                names.municipalityOf(tenant),
                names.boardOf(tenant),
                Arrays.stream(Nav.values())
                        .filter(door -> door.isOpenTo(caller))
                        .toList(),
                caller.name(),
                rolesOf(caller),
                folder());
    }

    private static String rolesOf(Caller caller) {
        return Stream.concat(
                        Stream.of(caller.title()).filter(title -> !title.isBlank()),
                        caller.roles().stream().map(Role::swedish))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String folder() {
        return "/" + area + "/sidor/static/" + files.version();
    }
}
