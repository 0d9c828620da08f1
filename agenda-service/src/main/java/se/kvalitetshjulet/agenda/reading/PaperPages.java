package se.kvalitetshjulet.agenda.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;

/** The documents of the items, below the reading view: so that they can be kept with it. */
@Path("/agenda/sidor/{municipality}/{board}/lasvy/{meetingId}/punkter/{itemId}/handlingar/{documentId}")
@Produces(MediaType.WILDCARD)
@Allow(readers = Readers.OF_THE_BOARD)
@ToOneReader
public class PaperPages {

    private final CurrentCaller caller;
    private final ReadMeeting read;
    private final OpenSecretItem secret;
    private final Papers papers;

    PaperPages(CurrentCaller caller, ReadMeeting read, OpenSecretItem secret, Papers papers) {
        this.caller = caller;
        this.read = read;
        this.secret = secret;
        this.papers = papers;
    }

    /** One of a secret item is opened with its item, and logged with it. */
    @GET
    public Response open(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @PathParam("documentId") UUID documentId) {
        var by = caller.get();
        var item = read.isSecret(by, meetingId, itemId)
                ? secret.open(by, meetingId, itemId).item()
                : read.openItem(by, meetingId, itemId);
        return papers.open(by.tenant(), item, documentId).shown();
    }
}
