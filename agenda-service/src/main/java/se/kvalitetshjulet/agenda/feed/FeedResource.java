package se.kvalitetshjulet.agenda.feed;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.OpenToAll;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The objects that change: meetings, their items, and the statements on them. */
@Path("/agenda/v1/{municipality}/{board}/open")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {

    private static final String CHANGING = "meetings|agenda-items|papers|consultations|locations";

    private final ReadFeed feed;
    private final FeedAnswers answers;

    @PathParam("municipality")
    String municipality;

    @PathParam("board")
    String board;

    @Context
    UriInfo uri;

    @Context
    Request request;

    FeedResource(ReadFeed feed, FeedAnswers answers) {
        this.feed = feed;
        this.answers = answers;
    }

    @GET
    @Path("{list:" + CHANGING + "}")
    @OpenToAll
    @Operation(hidden = true)
    public Response list(
            @PathParam("list") String list, @BeanParam FeedFilter filter, @Valid @BeanParam Paging paging) {
        var tenant = publishing();
        return answers.of(feed.list(tenant, at(tenant), named(list), filter, paging), uri, request);
    }

    @GET
    @Path("meetings/{meetingId}")
    @OpenToAll
    @Operation(hidden = true)
    public Response meeting(@PathParam("meetingId") UUID meetingId) {
        return one(FeedList.MEETINGS, meetingId, meetingId);
    }

    @GET
    @Path("meetings/{meetingId}/{list:" + CHANGING + "}/{itemId}")
    @OpenToAll
    @Operation(hidden = true)
    public Response ofMeeting(
            @PathParam("meetingId") UUID meetingId, @PathParam("list") String list, @PathParam("itemId") UUID itemId) {
        return one(named(list), meetingId, itemId);
    }

    private Response one(FeedList list, UUID meetingId, UUID itemId) {
        var tenant = publishing();
        return answers.of(feed.one(tenant, at(tenant), list, meetingId, itemId), request);
    }

    private static FeedList named(String list) {
        return FeedList.in(list).orElseThrow(Refusal::notFound);
    }

    private Tenant publishing() {
        var tenant = Tenant.of(municipality, board).orElseThrow(Refusal::notFound);
        feed.requirePublishing(tenant);
        return tenant;
    }

    private FeedAddresses at(Tenant tenant) {
        return FeedAddresses.of(uri.getBaseUri(), tenant);
    }
}
