package se.kvalitetshjulet.kit.json;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A program that does not say which form of a thing it wants gets JSON: without it, the framework is free to choose any
 * of the forms.
 */
@ApplicationScoped
class JsonUnlessAsked {

    private static final int BEFORE_ROUTING = 100;
    private static final Pattern API = Pattern.compile("/[a-z]+/v1/.*");
    private static final Pattern OPEN = Pattern.compile("(\\*|application)/\\*\\s*(;.*)?");

    void install(@Observes Filters filters) {
        filters.register(JsonUnlessAsked::choose, BEFORE_ROUTING);
    }

    private static void choose(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (API.matcher(request.request().path()).matches() && (accept == null || isOpen(accept))) {
            request.request().headers().set(HttpHeaders.ACCEPT, "application/json, */*;q=0.1");
        }
        request.next();
    }

    /** Nothing is named but wildcards that JSON fits. */
    private static boolean isOpen(String accept) {
        return Arrays.stream(accept.split(",")).map(String::strip).allMatch(OPEN.asMatchPredicate());
    }
}
