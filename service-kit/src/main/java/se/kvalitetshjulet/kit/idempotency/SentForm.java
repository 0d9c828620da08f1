package se.kvalitetshjulet.kit.idempotency;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A form with a file is sent with a boundary between its fields that is drawn anew each time, also when it is sent again. */
final class SentForm {

    private final @Nullable String boundary;

    /**
     * @param type of the request; null when it has none
     */
    SentForm(@Nullable MediaType type) {
        boundary = type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
                ? type.getParameters().get("boundary")
                : null;
    }

    /** What is asked for by it, whatever boundary it was sent with; anything but a form is as it is. */
    byte[] withoutBoundary(byte[] body) {
        // Latin-1 has a letter for every byte.
        return boundary == null
                ? body
                : withoutBoundary(new String(body, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    String withoutBoundary(String text) {
        return boundary == null || boundary.isEmpty() ? text : text.replace(boundary, "");
    }
}
