package se.kvalitetshjulet.kit.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.kvalitetshjulet.kit.access.Assignments;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The shell's own addresses under {@code /{area}/sidor}: its files, the way in and the way out. They stand before the
 * service's resources, so that no page of a board can take their names.
 */
@ApplicationScoped
class ShellRoutes {

    private final Shell shell;
    private final Template accessibility;
    private final WebFiles files;
    private final ErrorPages errors;
    private final LoggedOut loggedOut;
    private final String area;

    ShellRoutes(
            Shell shell,
            @Location("kvh/accessibility") Template accessibility,
            WebFiles files,
            ErrorPages errors,
            LoggedOut loggedOut,
            @ConfigProperty(name = "kvalitetshjulet.area") String area) {
        this.shell = shell;
        this.accessibility = accessibility;
        this.files = files;
        this.errors = errors;
        this.loggedOut = loggedOut;
        this.area = area;
    }

    void register(@Observes Router router) {
        var root = PagePath.ofArea(area).root();
        router.get(root + "/static/:version/:name").handler(this::file);
        router.get(root + "/utloggad").handler(loggedOut::answer);
        router.get(root + "/tillganglighet").handler(this::accessibility);
        router.get(root).handler(this::enter);
        router.get(root + "/").handler(this::enter);
    }

    private void file(RoutingContext request) {
        var found = files.find(request.pathParam("name"));
        if (found.isEmpty()) {
            request.next();
            return;
        }
        var file = found.get();
        boolean isCurrent = files.version().equals(request.pathParam("version"));
        boolean zipped = file.gzipped() != null
                && Optional.ofNullable(request.request().getHeader("Accept-Encoding"))
                        .orElse("")
                        .contains("gzip");
        var etag = "\"" + files.version() + (zipped ? "-gzip" : "") + "\"";
        var response = request.response()
                .putHeader("ETag", etag)
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Content-Type", file.mediaType())
                // Another version means a page from before or after a deployment: give what we have, keep it nowhere.
                .putHeader("Cache-Control", isCurrent ? "public, max-age=31536000, immutable" : "no-cache");
        if (etag.equals(request.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        if (zipped) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.end(Buffer.buffer(zipped ? file.gzipped() : file.bytes()));
    }

    private void accessibility(RoutingContext request) {
        var page = shell.pageOfNobody("Tillgänglighetsredogörelse");
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(accessibility.data("page", page).render());
    }

    /** To the first page of the first board that the caller has an assignment in. */
    private void enter(RoutingContext request) {
        var board = boardOf(request);
        if (board.isPresent()) {
            request.response()
                    .setStatusCode(303)
                    .putHeader("Location", Nav.firstOf(area).href(board.get()))
                    .end();
            return;
        }
        var refused = new Refused(
                WebProblem.NO_ASSIGNMENT, "Be den som sköter behörigheter i din kommun att lägga upp ditt uppdrag.");
        request.response()
                .setStatusCode(refused.type().status())
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(errors.htmlForNobody(refused));
    }

    private static Optional<Tenant> boardOf(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? Assignments.of(token).stream()
                        .map(assignment -> assignment.tenant())
                        .findFirst()
                : Optional.empty();
    }
}
