package se.kvalitetshjulet.agenda.dispatch;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.file.OpenedFile;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.kit.paper.PdfWriter;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.TenantNames;

/** The cover sheet on paper, to be put on top of the extract. */
@Singleton
public class CoverSheetPdf {

    private final TenantNames names;
    private final PdfWriter writer;
    private final PaperTemplate template = PaperTemplate.of("/dispatch/coversheet.html");

    CoverSheetPdf(TenantNames names, PdfWriter writer) {
        this.names = names;
        this.writer = writer;
    }

    /** To be saved and printed, with nothing of anybody in its name. */
    public Response answer(Tenant tenant, CoverSheet sheet) {
        return new OpenedFile("forsattsblad.pdf", "Försättsblad.pdf", FileType.PDF, of(tenant, sheet)).answer();
    }

    byte[] of(Tenant tenant, CoverSheet sheet) {
        var page = template.render(
                PaperTemplate.paperStyle(),
                Map.of(
                        "municipality", names.municipalityOf(tenant),
                        "board", names.boardOf(tenant),
                        "sheet", sheet,
                        "lines", sheet.address().lines().toList(),
                        "checkedOn", Swedish.date(sheet.guardianshipCheckedOn()),
                        "writtenAt", Swedish.dateTime(sheet.writtenAt())));
        return writer.write(page, sheet.writtenAt(), sheet.coverSheetId().toString());
    }
}
