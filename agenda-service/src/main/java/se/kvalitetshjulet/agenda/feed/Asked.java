package se.kvalitetshjulet.agenda.feed;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** A question to the feed of a board: whose it is, and how the world outside writes it. Take it as a {@code @BeanParam}. */
public class Asked {

    @PathParam("municipality")
    String municipality;

    @PathParam("board")
    String board;

    @Context
    UriInfo uri;

    @Context
    Request request;

    Tenant tenant() {
        return Tenant.of(municipality, board).orElseThrow(Refusal::notFound);
    }

    FeedAddresses at() {
        return FeedAddresses.of(uri.getBaseUri(), tenant());
    }
}
