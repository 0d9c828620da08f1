package se.kvalitetshjulet.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page tells the browser that it may not do. */
@ApplicationScoped
class PageHeaders {

    /** Before login, so that the redirects to it carry them too. */
    private static final int BEFORE_LOGIN = 400;

    /** A file that is shown in a page brings its own, and says itself that our pages may frame it. */
    private static final String POLICY = "Content-Security-Policy";

    private final PagePath pages;
    private final String policy;

    PageHeaders(
            @ConfigProperty(name = "kvalitetshjulet.area") String area,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> identityProvider) {
        this.pages = PagePath.ofArea(area);
        this.policy = policy(identityProvider.map(PageHeaders::originOf).orElse(""));
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, BEFORE_LOGIN);
    }

    private void filter(RoutingContext request) {
        if (pages.covers(request.normalizedPath())) {
            request.addHeadersEndHandler(ended -> write(request.response().headers()));
        }
        request.next();
    }

    private void write(MultiMap headers) {
        if (!headers.contains(POLICY)) {
            headers.set(POLICY, policy);
            headers.set("X-Frame-Options", "DENY");
        }
        headers.set("X-Content-Type-Options", "nosniff");
        // Not no-referrer: it would make the browser hide the Origin that SameOrigin needs.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /**
     * @param identityProvider a form that is sent after the session has ended is redirected there, which form-action
     *     would stop
     */
    static String policy(String identityProvider) {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                + ("form-action 'self' " + identityProvider).strip();
    }

    private static String originOf(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
