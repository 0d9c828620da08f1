package se.kvalitetshjulet.kit.file;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Upload;

/** How a program sends a file. */
public record SentFile(
        @Schema(type = SchemaType.STRING, format = "binary", description = "Filen, med sitt namn")
        String file) {

    /**
     * @param body the whole request
     */
    public static Upload.Sent in(@Nullable String contentType, byte[] body) {
        return Upload.sent(ReceiveFile.FIELD, contentType, body)
                .orElseThrow(() -> Refusal.ofField(ReceiveFile.FIELD, "Skicka med filen i fältet file."));
    }
}
