package se.kvalitetshjulet.agenda.feed;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.OpenToAll;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;

/** The objects that change: meetings, their items, and the statements on them. */
@Path("/agenda/v1/{municipality}/{board}/open")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {

    private static final String CHANGING = "meetings|agenda-items|papers|files|consultations|locations";

    private final ReadFeed feed;
    private final FeedAnswers answers;

    FeedResource(ReadFeed feed, FeedAnswers answers) {
        this.feed = feed;
        this.answers = answers;
    }

    @GET
    @Path("{list:" + CHANGING + "}")
    @OpenToAll
    @Operation(hidden = true)
    public Response list(
            @BeanParam Asked asked,
            @PathParam("list") String list,
            @BeanParam FeedFilter filter,
            @Valid @BeanParam Paging paging) {
        feed.requirePublishing(asked.tenant());
        return answers.of(feed.list(asked.tenant(), asked.at(), named(list), filter, paging), asked);
    }

    @GET
    @Path("meetings/{meetingId}")
    @OpenToAll
    @Operation(hidden = true)
    public Response meeting(@BeanParam Asked asked, @PathParam("meetingId") UUID meetingId) {
        return one(asked, FeedList.MEETINGS, meetingId, meetingId);
    }

    @GET
    @Path("meetings/{meetingId}/{list:" + CHANGING + "}/{id}")
    @OpenToAll
    @Operation(hidden = true)
    public Response ofMeeting(
            @BeanParam Asked asked,
            @PathParam("meetingId") UUID meetingId,
            @PathParam("list") String list,
            @PathParam("id") UUID id) {
        return one(asked, named(list), meetingId, id);
    }

    @GET
    @Path("meetings/{meetingId}/files/{documentId}/content")
    @Produces(MediaType.WILDCARD)
    @OpenToAll
    @Operation(hidden = true)
    public Response content(
            @BeanParam Asked asked, @PathParam("meetingId") UUID meetingId, @PathParam("documentId") UUID documentId) {
        feed.requirePublishing(asked.tenant());
        return feed.content(asked.tenant(), meetingId, documentId).answer();
    }

    private Response one(Asked asked, FeedList list, UUID meetingId, UUID id) {
        feed.requirePublishing(asked.tenant());
        return answers.of(feed.one(asked.tenant(), asked.at(), list, meetingId, id), asked);
    }

    private static FeedList named(String list) {
        return FeedList.in(list).orElseThrow(Refusal::notFound);
    }
}
