package se.kvalitetshjulet.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to attach. */
public final class SampleFiles {

    private SampleFiles() {}

    /** A PDF as far as its first bytes say. */
    public static byte[] pdf(int size) {
        var begins = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(begins, size);
    }

    /** A packed file that holds these. */
    public static byte[] packed(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("innehåll".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
