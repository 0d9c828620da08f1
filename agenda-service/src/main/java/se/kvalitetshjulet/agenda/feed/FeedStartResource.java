package se.kvalitetshjulet.agenda.feed;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.OpenToAll;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.web.TenantNames;

/** Where a reader of the feed begins: the system, the municipality (in OParl a body) and the board (an organization). */
@Path("/agenda/v1/{municipality}/{board}/open")
@Produces(MediaType.APPLICATION_JSON)
class FeedStartResource {

    private final ReadFeed feed;
    private final FeedAnswers answers;
    private final TenantNames names;

    FeedStartResource(ReadFeed feed, FeedAnswers answers, TenantNames names) {
        this.feed = feed;
        this.answers = answers;
        this.names = names;
    }

    @GET
    @Path("system")
    @OpenToAll
    @Operation(hidden = true)
    public Response system(@BeanParam Asked asked) {
        feed.requirePublishing(asked.tenant());
        return answers.of(
                new Oparl.SystemObject(
                        asked.at().of("system"),
                        Oparl.VERSION + "System",
                        Oparl.VERSION,
                        names.boardOf(asked.tenant()) + ", " + names.municipalityOf(asked.tenant()),
                        asked.at().of("bodies")),
                asked);
    }

    @GET
    @Path("body")
    @OpenToAll
    @Operation(hidden = true)
    public Response body(@BeanParam Asked asked) {
        return one(asked, bodyOf(asked));
    }

    @GET
    @Path("organization")
    @OpenToAll
    @Operation(hidden = true)
    public Response organization(@BeanParam Asked asked) {
        return one(asked, organizationOf(asked));
    }

    @GET
    @Path("bodies")
    @OpenToAll
    @Operation(hidden = true)
    public Response bodies(@BeanParam Asked asked, @Valid @BeanParam Paging paging) {
        return list(asked, paging, bodyOf(asked));
    }

    @GET
    @Path("organizations")
    @OpenToAll
    @Operation(hidden = true)
    public Response organizations(@BeanParam Asked asked, @Valid @BeanParam Paging paging) {
        return list(asked, paging, organizationOf(asked));
    }

    /** OParl has them, and the feed tells of none. */
    @GET
    @Path("{list:persons|memberships|legislative-terms}")
    @OpenToAll
    @Operation(hidden = true)
    public Response none(@BeanParam Asked asked, @Valid @BeanParam Paging paging) {
        return list(asked, paging);
    }

    private Response one(Asked asked, Object it) {
        feed.requirePublishing(asked.tenant());
        return answers.of(it, asked);
    }

    private Response list(Asked asked, Paging paging, Object... all) {
        feed.requirePublishing(asked.tenant());
        Page<Object> page = paging.cutFrom(List.of(all));
        return answers.of(page, asked);
    }

    private Oparl.Body bodyOf(Asked asked) {
        var at = asked.at();
        return new Oparl.Body(
                at.of("body"),
                Oparl.VERSION + "Body",
                at.of("system"),
                names.municipalityOf(asked.tenant()),
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

    private Oparl.Organization organizationOf(Asked asked) {
        var at = asked.at();
        return new Oparl.Organization(
                at.of("organization"),
                Oparl.VERSION + "Organization",
                at.of("body"),
                names.boardOf(asked.tenant()),
                "Gremium",
                at.of("meetings"));
    }
}
