package se.kvalitetshjulet.kit.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be attached: what people write, scan and photograph, and nothing that runs. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    JPEG("Bild", "image/jpeg", "jpg", "jpeg"),
    PNG("Bild", "image/png", "png"),
    HEIC("Bild", "image/heic", "heic"),
    TIFF("Bild", "image/tiff", "tif", "tiff"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("Textdokument", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("Kalkylblad", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("Text", "text/plain", "txt"),
    CSV("Tabell", "text/csv", "csv");

    private final String label;
    private final String mediaType;
    private final Set<String> endings;

    FileType(String label, String mediaType, String... endings) {
        this.label = label;
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it is packed, with documents and perhaps programs inside. */
    boolean isPacked() {
        return switch (this) {
            case DOCX, XLSX, ODT, ODS -> true;
            default -> false;
        };
    }

    /** A name that says another type than the content is hiding something. */
    boolean mayBeCalled(String name) {
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
