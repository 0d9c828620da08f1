package se.kvalitetshjulet.decisions.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Answers with an extract, which a browser saves and nobody between keeps. Nothing in the file's name says whose it is. */
@Singleton
class ExtractFiles {

    static final String PDF = "application/pdf";

    private final ExtractPdf pdf;
    private final ObjectMapper json;

    ExtractFiles(ExtractPdf pdf, ObjectMapper json) {
        this.pdf = pdf;
        this.json = json;
    }

    /** The forms there are. */
    enum FileForm {
        PDF(ExtractFiles.PDF),
        JSON(MediaType.APPLICATION_JSON);

        private final String mediaType;

        FileForm(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    Response answer(Tenant tenant, FileForm form, Extract extract) {
        var bytes = switch (form) {
            case PDF -> pdf.of(tenant, extract);
            case JSON -> json(extract);
        };
        return Response.ok(bytes)
                .type(form.mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-registerutdrag-%s.%s\""
                                .formatted(
                                        tenant.path().replace('/', '-'),
                                        SwedishTime.dateOf(extract.madeAt()),
                                        form.name().toLowerCase(Locale.ROOT)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .build();
    }

    private byte[] json(Extract extract) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(extract);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an extract is always JSON", impossible);
        }
    }
}
