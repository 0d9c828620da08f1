package se.kvalitetshjulet.reporting.edition;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A program that does not say which form of a report it wants gets JSON: without it, the framework is free to choose any
 * of the forms.
 */
@ApplicationScoped
class JsonUnlessAsked {

    private static final int BEFORE_ROUTING = 100;

    void install(@Observes Filters filters) {
        filters.register(JsonUnlessAsked::choose, BEFORE_ROUTING);
    }

    private static void choose(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (request.request().path().startsWith("/reporting/v1/") && (accept == null || accept.equals("*/*"))) {
            request.request().headers().set(HttpHeaders.ACCEPT, "application/json, */*;q=0.1");
        }
        request.next();
    }
}
