package se.kvalitetshjulet.agenda.notice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/notice")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class NoticeResource {

    // One address is one operation, whichever method answers it: they all describe it in the same words.
    static final String GET_NOTICE = "getNotice";
    static final String SUMMARY = "Visar kallelsen som den gick ut";
    static final String FORMS =
            "Innan kallelsen har gått ut visas vad den skulle säga, med version 0. Accept väljer form: JSON, fristående webbsida,"
                    + " PDF"
                    + " med tjänsteskrivelserna och deras handlingar, bokmärken och sidnummer, eller iCalendar.";
    static final String VERSION = "Den senaste om inget anges";

    private final CurrentCaller caller;
    private final OpenNotice notices;
    private final IssueNotice issue;

    NoticeResource(CurrentCaller caller, OpenNotice notices, IssueNotice issue) {
        this.caller = caller;
        this.notices = notices;
        this.issue = issue;
    }

    @GET
    @Operation(operationId = GET_NOTICE, summary = SUMMARY, description = FORMS)
    public Notice get(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = VERSION) @QueryParam("version") @Nullable Integer version) {
        return notices.open(caller.get(), meetingId, version);
    }

    /** Those who sit on the board on the day of the meeting, when the notice went out. */
    record Recipients(List<NoticeRecipients.Recipient> data) {}

    @GET
    @Path("recipients")
    @Allow(Role.SECRETARY)
    @Operation(
            operationId = "getNoticeRecipients",
            summary = "Visar vilka kallelsen har skickats till, och vilka som har öppnat den")
    public Recipients recipients(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = VERSION) @QueryParam("version") @Nullable Integer version) {
        return new Recipients(notices.recipients(caller.get(), meetingId, version));
    }

    @POST
    @Path("issue")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Operation(operationId = "issueNotice", summary = "Skickar ut kallelsen, första gången eller på nytt")
    public Notice issue(@PathParam("meetingId") UUID meetingId) {
        return issue.issue(caller.get(), meetingId);
    }
}
