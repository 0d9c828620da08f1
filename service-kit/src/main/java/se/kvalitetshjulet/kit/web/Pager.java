package se.kvalitetshjulet.kit.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.paging.Page;

/**
 * The links under a list that goes on, with the list's filters kept.
 *
 * @param first number of the first record on this page, 0 when there is none
 * @param previous null on the first page
 * @param next null on the last page
 */
public record Pager(
        long first,
        long last,
        long total,
        @Nullable String previous,
        @Nullable String next,
        List<Step> steps) {

    /** How many pages on each side of the current one have a link of their own. */
    private static final int NEIGHBOURS = 2;

    /** A page with its number. */
    public record Step(long number, String href, boolean current) {}

    public static Pager of(Page.Meta meta, UriInfo uri) {
        return of(meta, uri.getRequestUri().getRawPath(), uri.getRequestUriBuilder());
    }

    static Pager of(Page.Meta meta, String path, UriBuilder uri) {
        long before = (meta.page() - 1L) * meta.limit();
        return new Pager(
                meta.count() == 0 ? 0 : before + 1,
                before + meta.count(),
                meta.totalRecords(),
                meta.page() > 1 ? href(path, uri, meta.page() - 1L) : null,
                meta.page() < meta.totalPages() ? href(path, uri, meta.page() + 1L) : null,
                LongStream.rangeClosed(1, meta.totalPages())
                        .filter(number -> number == 1
                                || number == meta.totalPages()
                                || Math.abs(number - meta.page()) <= NEIGHBOURS)
                        .mapToObj(number -> new Step(number, href(path, uri, number), number == meta.page()))
                        .toList());
    }

    /** False when everything is on one page. */
    public boolean isNeeded() {
        return steps.size() > 1;
    }

    private static String href(String path, UriBuilder uri, long page) {
        // Without scheme and host: the link stays right whatever the world outside calls us.
        return path + "?" + uri.clone().replaceQueryParam("page", page).build().getRawQuery();
    }
}
