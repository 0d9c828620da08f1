package se.kvalitetshjulet.deviations.attachment;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as it was sent, with the name that its sender gave it. */
public record OpenedFile(String attachmentId, String name, FileType type, byte[] content) {

    /** To be saved and not shown, by nobody on the way, and to be taken for nothing else than what it is. */
    public Response answer() {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(content, type.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + attachmentId + "\"; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(never)
                .build();
    }
}
