package se.kvalitetshjulet.kit.file;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file as it was sent, with the name that its sender gave it.
 *
 * @param plainName in ASCII, for a program that cannot read the other
 */
public record OpenedFile(String plainName, String name, FileType type, byte[] content) {

    /** The browser's own reader draws the file as an object with its own style; nothing else is let in. */
    private static final String IN_OUR_PAGES = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** To be saved and not shown, by nobody on the way, and to be taken for nothing else than what it is. */
    public Response answer() {
        return answered("attachment").build();
    }

    /** A PDF to be shown in a frame of our own pages; any other as {@link #answer}, since it could hold what runs. */
    public Response shown() {
        return type == FileType.PDF
                ? answered("inline")
                        .header("Content-Security-Policy", IN_OUR_PAGES)
                        .header("X-Frame-Options", "SAMEORIGIN")
                        .build()
                : answer();
    }

    private Response.ResponseBuilder answered(String disposition) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(content, type.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition + "; filename=\"" + plainName + "\"; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(never);
    }
}
