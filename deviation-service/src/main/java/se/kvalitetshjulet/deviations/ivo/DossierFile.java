package se.kvalitetshjulet.deviations.ivo;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.kit.access.Caller;

/** The documents as a file that nobody on the way may keep. */
@Singleton
class DossierFile {

    static final String PDF = "application/pdf";

    private final MakeDossier make;
    private final DossierPdf pdf;

    DossierFile(MakeDossier make, DossierPdf pdf) {
        this.make = make;
        this.pdf = pdf;
    }

    Response answer(Caller caller, String reportId, @Nullable ReadingPurpose purpose) {
        return Response.ok(pdf.of(caller.tenant(), make.make(caller, reportId, purpose)))
                .type(PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-lex-sarah.pdf\""
                                .formatted(caller.tenant().path().replace('/', '-')))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Authorization")
                .build();
    }
}
