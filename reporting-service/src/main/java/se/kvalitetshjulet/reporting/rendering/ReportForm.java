package se.kvalitetshjulet.reporting.rendering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a report can be fetched to keep. */
public enum ReportForm {
    PDF(ReportForm.PDF_TYPE, "PDF"),
    DOCX(ReportForm.DOCX_TYPE, "Word"),
    XLSX(ReportForm.XLSX_TYPE, "Excel"),
    CSV(ReportForm.CSV_TYPE, "CSV"),
    JSON("application/json", "JSON");

    static final String PDF_TYPE = "application/pdf";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV_TYPE = "text/csv";

    private final String mediaType;
    private final String label;

    ReportForm(String mediaType, String label) {
        this.mediaType = mediaType;
        this.label = label;
    }

    public static Optional<ReportForm> of(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension().equals(extension))
                .findFirst();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a person calls it. */
    public String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }
}
