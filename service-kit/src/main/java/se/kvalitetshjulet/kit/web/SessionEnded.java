package se.kvalitetshjulet.kit.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A form that is sent when the session has ended is not led to the login, where it would be lost: the answer is a page
 * that holds all that was filled in, and sends it again when the visitor has logged in beside it. A file is the exception:
 * it has to be chosen again, for what it holds is written on no page.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
class SessionEnded implements ContainerRequestFilter {

    /** More than a person writes in a form. */
    private static final int MOST_BYTES = 1 << 20;

    private final CurrentIdentityAssociation identity;
    private final Shell shell;
    private final Template page;
    private final PagePath pages;

    SessionEnded(
            CurrentIdentityAssociation identity,
            Shell shell,
            @Location("kvh/session-ended") Template page,
            @ConfigProperty(name = "kvalitetshjulet.area") String area) {
        this.identity = identity;
        this.shell = shell;
        this.page = page;
        this.pages = PagePath.ofArea(area);
    }

    /** One field as it was sent. */
    public record Field(String name, String value) {

        /** False for a choice, an identity or a number, which nobody has to write again. */
        boolean isWritten() {
            return !value.isBlank() && !value.matches("[A-Z0-9_]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        }
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var uri = request.getUriInfo();
        if (!request.getMethod().equals("POST") || !pages.covers(uri.getPath()) || isLoggedIn()) {
            return;
        }
        var fields = MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
                ? fields(request)
                : List.<Field>of();
        var frame = shell.pageOfNobody("Din inloggning har gått ut");
        request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(page.data("page", frame)
                        .data("action", uri.getRequestUri().getRawPath())
                        .data("from", from(request.getHeaderString("Referer"), frame.start()))
                        .data("fields", fields)
                        .data(
                                "written",
                                fields.stream()
                                        .filter(Field::isWritten)
                                        .map(Field::value)
                                        .toList())
                        .render())
                .build());
    }

    private boolean isLoggedIn() {
        try {
            return !identity.getDeferredIdentity().await().indefinitely().isAnonymous();
        } catch (SecurityException ended) {
            return false;
        }
    }

    /** The page that the form stands on, where a new login leads back to; only one of our own. */
    private String from(@Nullable String referer, String otherwise) {
        try {
            var path = referer == null ? "" : URI.create(referer).getRawPath();
            return pages.covers(path) ? path : otherwise;
        } catch (IllegalArgumentException unreadable) {
            return otherwise;
        }
    }

    private static List<Field> fields(ContainerRequestContext request) throws IOException {
        var sent = new String(request.getEntityStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        return Arrays.stream(sent.split("&"))
                .filter(field -> field.contains("="))
                .map(field -> field.split("=", 2))
                .map(field -> new Field(decoded(field[0]), decoded(field[1])))
                .toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
