package se.kvalitetshjulet.kit.web;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.json.ControlCharacters;
import se.kvalitetshjulet.kit.json.ShownText;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * A file that was sent with a form ({@code multipart/form-data}), read in memory. The framework would write it on disk,
 * where it stays when the service is killed, whatever it holds.
 */
public final class Upload {

    private Upload() {}

    /**
     * A file.
     *
     * @param name what whoever sent it calls it, without folders; may tell of a person
     */
    public record Sent(String name, byte[] content) {}

    /** As {@link #sent}, of a file whose name says nothing. */
    public static Optional<byte[]> file(String field, @Nullable String contentType, byte[] body) {
        return sent(field, contentType, body).map(Sent::content);
    }

    /**
     * The file of a field, or empty when none was chosen.
     *
     * @param body the whole request, as a resource method gets it as {@code byte[]}
     */
    public static Optional<Sent> sent(String field, @Nullable String contentType, byte[] body) {
        return read(
                field,
                contentType,
                body,
                part -> part instanceof FileUpload file && file.length() > 0
                        ? new Sent(nameOf(file), file.get())
                        : null);
    }

    /** A text that was sent beside the file; empty when the field is missing. */
    public static String text(String field, @Nullable String contentType, byte[] body) {
        return read(field, contentType, body, part -> part instanceof Attribute text ? text.getValue() : null)
                .map(text -> ShownText.of(ControlCharacters.removedFrom(text).strip()))
                .orElse("");
    }

    /** What is wanted of a part of a form; null for nothing. */
    private interface Reading<T> {
        @Nullable
        T of(InterfaceHttpData part) throws IOException;
    }

    private static <T> Optional<T> read(String field, @Nullable String contentType, byte[] body, Reading<T> wanted) {
        var request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType == null ? "" : contentType);
        HttpPostMultipartRequestDecoder parts = null;
        try {
            if (!HttpPostRequestDecoder.isMultipart(request)) {
                return Optional.empty();
            }
            parts = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
            return Optional.ofNullable(wanted.of(parts.getBodyHttpData(field)));
        } catch (DecoderException | IOException | IndexOutOfBoundsException malformed) {
            // The last is what the decoder makes of a boundary without a letter.
            throw Refusal.ofField(field, "Filen kom inte fram hel. Välj den igen.");
        } finally {
            if (parts != null) {
                parts.destroy();
            }
        }
    }

    private static String nameOf(FileUpload file) {
        var name = file.getFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
