package se.kvalitetshjulet.kit.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * A page request that changes something must come from our own pages: another site's form would be sent with the
 * visitor's session. The browser itself tells, in headers that a page cannot set.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class SameOrigin implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final PagePath pages;

    SameOrigin(@ConfigProperty(name = "kvalitetshjulet.area") String area) {
        this.pages = PagePath.ofArea(area);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())
                || !pages.covers(request.getUriInfo().getPath())) {
            return;
        }
        if (!isFromOurselves(
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                request.getUriInfo().getRequestUri())) {
            throw new Refusal(
                    WebProblem.CROSS_SITE,
                    "Inget har ändrats. Öppna sidan på nytt här i Kvalitetshjulet och gör om det.");
        }
    }

    /**
     * @param requested the address as the world outside writes it: what the gateway says of it has been applied
     */
    static boolean isFromOurselves(@Nullable String fetchSite, @Nullable String origin, URI requested) {
        return fetchSite != null
                ? fetchSite.equals("same-origin")
                : origin != null && origin.equals(originOf(requested));
    }

    private static String originOf(URI address) {
        boolean isUsualPort = address.getPort() == -1
                || address.getPort() == (address.getScheme().equals("https") ? 443 : 80);
        return address.getScheme() + "://" + address.getHost() + (isUsualPort ? "" : ":" + address.getPort());
    }
}
