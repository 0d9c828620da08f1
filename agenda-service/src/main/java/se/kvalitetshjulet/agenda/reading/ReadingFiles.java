package se.kvalitetshjulet.agenda.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.Refusal;

/** The reading view's scripts. The service worker is given the reading view of this board to rule over, and nothing else. */
@Path("/agenda/sidor/{municipality}/{board}/lasvy/skript/{file}")
@Produces("text/javascript; charset=utf-8")
@Allow(readers = Readers.OF_THE_BOARD)
@ToOneReader
public class ReadingFiles {

    static final String SCRIPT = "lasvy.js";
    private static final String WORKER = "utan-nat.js";

    private final CurrentCaller caller;
    private final Map<String, byte[]> files =
            Stream.of(SCRIPT, WORKER).collect(Collectors.toUnmodifiableMap(name -> name, ReadingFiles::bytesOf));

    ReadingFiles(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Asked for again each time, since the address stays the same when the product changes. */
    @GET
    public Response file(@PathParam("file") String name, @Context Request request) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw Refusal.notFound();
        }
        var tag = new EntityTag(Integer.toHexString(Arrays.hashCode(bytes)));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(bytes) : unchanged;
        return answer.tag(tag)
                .cacheControl(CacheControl.valueOf("no-cache"))
                .header(
                        "Service-Worker-Allowed",
                        "/agenda/sidor/" + caller.tenant().path() + "/lasvy/")
                .build();
    }

    private static byte[] bytesOf(String name) {
        try (var in = ReadingFiles.class.getClassLoader().getResourceAsStream("reading/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the reading view lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
