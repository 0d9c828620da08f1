package se.kvalitetshjulet.kit.file;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by what is in it; the name may only say the same. */
@Singleton
class FileTypes {

    /** A packed file that becomes larger than this is made to fill somebody's memory. */
    private static final long MOST_UNPACKED = 500L << 20;

    private static final int AT_A_TIME = 1 << 16;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** Empty when it is none of those that may be attached. */
    Optional<FileType> of(String name, byte[] content) {
        return FileType.of(detected(name, content))
                .filter(type -> type.mayBeCalled(name))
                .filter(type -> !type.isPacked() || isPlainDocument(content));
    }

    private String detected(String name, byte[] content) {
        var hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try {
            return types.detect(new ByteArrayInputStream(content), hint).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A document as an office program packs it, without macros. */
    private static boolean isPlainDocument(byte[] content) {
        var names = new HashSet<String>();
        long unpacked = 0;
        var piece = new byte[AT_A_TIME];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return false;
                    }
                }
            }
        } catch (IOException broken) {
            return false;
        }
        return (names.contains("[content_types].xml") || names.contains("mimetype"))
                && names.stream().noneMatch(FileTypes::holdsMacros);
    }

    private static boolean holdsMacros(String entry) {
        return entry.endsWith("vbaproject.bin") || entry.startsWith("basic/") || entry.startsWith("scripts/");
    }
}
