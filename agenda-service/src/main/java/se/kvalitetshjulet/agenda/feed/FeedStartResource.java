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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.OpenToAll;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.TenantNames;

/** Where a reader of the feed begins: the system, the municipality (in OParl a body) and the board (an organization). */
@Path("/agenda/v1/{municipality}/{board}/open")
@Produces(MediaType.APPLICATION_JSON)
class FeedStartResource {

    private final ReadFeed feed;
    private final FeedAnswers answers;
    private final TenantNames names;

    @PathParam("municipality")
    String municipality;

    @PathParam("board")
    String board;

    @Context
    UriInfo uri;

    @Context
    Request request;

    FeedStartResource(ReadFeed feed, FeedAnswers answers, TenantNames names) {
        this.feed = feed;
        this.answers = answers;
        this.names = names;
    }

    @GET
    @Path("system")
    @OpenToAll
    @Operation(hidden = true)
    public Response system() {
        var tenant = publishing();
        return answers.of(
                new Oparl.SystemObject(
                        at(tenant).of("system"),
                        Oparl.VERSION + "System",
                        Oparl.VERSION,
                        names.boardOf(tenant) + ", " + names.municipalityOf(tenant),
                        at(tenant).of("bodies")),
                request);
    }

    @GET
    @Path("body")
    @OpenToAll
    @Operation(hidden = true)
    public Response body() {
        return answers.of(bodyOf(publishing()), request);
    }

    @GET
    @Path("organization")
    @OpenToAll
    @Operation(hidden = true)
    public Response organization() {
        return answers.of(organizationOf(publishing()), request);
    }

    @GET
    @Path("bodies")
    @OpenToAll
    @Operation(hidden = true)
    public Response bodies(@Valid @BeanParam Paging paging) {
        return list(paging, bodyOf(publishing()));
    }

    @GET
    @Path("organizations")
    @OpenToAll
    @Operation(hidden = true)
    public Response organizations(@Valid @BeanParam Paging paging) {
        return list(paging, organizationOf(publishing()));
    }

    /** OParl has them, and the feed tells of none. */
    @GET
    @Path("{list:persons|memberships|legislative-terms|files}")
    @OpenToAll
    @Operation(hidden = true)
    public Response none(@Valid @BeanParam Paging paging) {
        publishing();
        return list(paging);
    }

    private Response list(Paging paging, Object... all) {
        Page<Object> page = paging.cutFrom(List.of(all));
        return answers.of(page, uri, request);
    }

    private Oparl.Body bodyOf(Tenant tenant) {
        var at = at(tenant);
        return new Oparl.Body(
                at.of("body"),
                Oparl.VERSION + "Body",
                at.of("system"),
                names.municipalityOf(tenant),
                "Kommun",
                at.of("organizations"),
                at.of("persons"),
                at.of("memberships"),
                at.of("meetings"),
                at.of("agenda-items"),
                at.of("consultations"),
                at.of("papers"),
                at.of("files"),
                at.of("locations"),
                at.of("legislative-terms"),
                List.of());
    }

    private Oparl.Organization organizationOf(Tenant tenant) {
        var at = at(tenant);
        return new Oparl.Organization(
                at.of("organization"),
                Oparl.VERSION + "Organization",
                at.of("body"),
                names.boardOf(tenant),
                "Gremium",
                at.of("meetings"));
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
