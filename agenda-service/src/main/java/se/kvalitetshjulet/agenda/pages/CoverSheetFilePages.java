package se.kvalitetshjulet.agenda.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.kvalitetshjulet.agenda.dispatch.CoverSheetPdf;
import se.kvalitetshjulet.agenda.dispatch.ReadCoverSheet;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;

/** A cover sheet to print; the reading is logged. */
@Path(
        "/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/punkter/{itemId}/utskick/forsattsblad/{coverSheetId}.pdf")
@Produces("application/pdf")
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class CoverSheetFilePages {

    private final CurrentCaller caller;
    private final ReadCoverSheet read;
    private final CoverSheetPdf pdf;

    CoverSheetFilePages(CurrentCaller caller, ReadCoverSheet read, CoverSheetPdf pdf) {
        this.caller = caller;
        this.read = read;
        this.pdf = pdf;
    }

    @GET
    public Response print(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @PathParam("coverSheetId") UUID coverSheetId) {
        return pdf.answer(caller.tenant(), read.read(caller.get(), meetingId, itemId, coverSheetId));
    }
}
