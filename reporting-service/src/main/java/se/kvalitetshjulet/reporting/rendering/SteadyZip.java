package se.kvalitetshjulet.reporting.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes depend on what is in it and not on when it was written. */
final class SteadyZip {

    /** The first day that the format has. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] zip) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                out.putNextEntry(same);
                in.transferTo(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("in memory", impossible);
        }
        return bytes.toByteArray();
    }
}
