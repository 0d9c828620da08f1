package se.kvalitetshjulet.agenda.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import se.kvalitetshjulet.kit.digest.Sha256;
import se.kvalitetshjulet.kit.paging.Page;

/** What the feed answers with: JSON that may be kept for a minute, read by any site's script, and asked for anew by its tag. */
@ApplicationScoped
class FeedAnswers {

    /** As many digits of the check sum as a tag needs. */
    private static final int TAG_LENGTH = 32;

    private static final CacheControl A_MINUTE = CacheControl.valueOf("public, max-age=60");

    private final ObjectMapper json;

    FeedAnswers(ObjectMapper json) {
        this.json = json;
    }

    Response of(Object body, Asked asked) {
        var bytes = bytesOf(body);
        var tag = new EntityTag(hashOf(bytes));
        var unchanged = asked.request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE) : unchanged)
                .tag(tag)
                .cacheControl(A_MINUTE)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    Response of(Page<Object> page, Asked asked) {
        var uri = asked.uri;
        var meta = page.meta();
        long last = Math.max(1, meta.totalPages());
        return of(
                new Oparl.ObjectList(
                        page.data(),
                        new Oparl.Pagination(meta.totalRecords(), meta.limit(), meta.page(), meta.totalPages()),
                        new Oparl.Links(
                                pageOf(uri, 1),
                                meta.page() > 1 ? pageOf(uri, meta.page() - 1L) : null,
                                pageOf(uri, meta.page()),
                                meta.page() < last ? pageOf(uri, meta.page() + 1L) : null,
                                pageOf(uri, last))),
                asked);
    }

    private static String pageOf(UriInfo uri, long page) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .build()
                .toString();
    }

    private byte[] bytesOf(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("the feed's objects are JSON", fault);
        }
    }

    private static String hashOf(byte[] bytes) {
        return Sha256.of(bytes).substring(0, TAG_LENGTH);
    }
}
