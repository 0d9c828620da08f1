package se.kvalitetshjulet.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What the layout needs to know around a page's own content. A template takes it as its first parameter, named
 * {@code page}. Made by {@link Shell}.
 *
 * @param area the service's first path segment
 * @param crumbs the way here, without the page itself
 * @param tenant null on pages outside a board: errors, logged out
 * @param doors the main navigation: the parts of the product that the visitor may enter
 * @param visitor who is logged in, or an empty text
 * @param roles what they are to this board, in words
 * @param files where the shell's own files are, with their version in the path
 */
public record PageFrame(
        String area,
        String title,
        @Nullable Nav nav,
        List<Crumb> crumbs,
        @Nullable Tenant tenant,
        String municipality,
        String board,
        List<Nav> doors,
        String visitor,
        String roles,
        String files) {

    /** One entry of the main navigation. */
    public record Link(String label, String href, boolean current) {}

    public boolean isOfBoard() {
        return tenant != null;
    }

    /** Where this board's pages of this service begin: {@code /decisions/sidor/9999/socn}. Links are written after it. */
    public String here() {
        return in(area);
    }

    /** The same in another service: {@code page.in('agenda')}. */
    public String in(String otherArea) {
        return "/" + otherArea + "/sidor" + (tenant == null ? "" : "/" + tenant.path());
    }

    public List<Link> links() {
        return tenant == null
                ? List.of()
                : doors.stream()
                        .map(each -> new Link(each.label(), each.href(tenant), each == nav))
                        .toList();
    }

    /** Address of one of the shell's own files. */
    public String file(String name) {
        return files + "/" + name;
    }

    /** The product's front door, where a person who has lost the way begins again. */
    public String start() {
        return tenant == null ? "/reporting/sidor" : Nav.START.href(tenant);
    }

    public String logOut() {
        return "/" + area + "/sidor/logga-ut";
    }

    /** True on the board's start page, which is where every way begins and so needs no crumbs. */
    public boolean isStart() {
        return nav == Nav.START && crumbs.isEmpty();
    }
}
