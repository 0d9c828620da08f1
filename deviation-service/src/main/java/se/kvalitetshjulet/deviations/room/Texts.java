package se.kvalitetshjulet.deviations.room;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What has been written about a thing, as a program gets it. */
public record Texts(String id, List<Written> written) {

    /** An answer that nobody on the way may keep. */
    public static Response answer(String id, List<Written> written) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(new Texts(id, written)).cacheControl(never).build();
    }
}
