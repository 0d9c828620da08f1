package se.kvalitetshjulet.kit.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The page after logging out. Each service has a session of its own, but a person logs out of Kvalitetshjulet: the
 * page makes the browser forget the sessions of all of them, since the next one at the computer may be somebody else.
 */
@ApplicationScoped
class LoggedOut {

    /** What quarkus-oidc calls the session of the tenant {@code sidor}. */
    private static final String SESSION = "q_session_sidor";

    /** A token over 4 KiB is kept in several cookies; assignments in some dozen units need three. */
    private static final int MOST_CHUNKS = 6;

    private final Shell shell;
    private final Template page;

    LoggedOut(Shell shell, @Location("kvh/logged-out") Template page) {
        this.shell = shell;
        this.page = page;
    }

    void answer(RoutingContext request) {
        for (var area : Nav.AREAS) {
            forget(request, SESSION, area);
            for (int chunk = 1; chunk <= MOST_CHUNKS; chunk++) {
                forget(request, SESSION + "_chunk_" + chunk, area);
            }
        }
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(page.data("page", shell.pageOfNobody("Du är utloggad")).render());
    }

    private static void forget(RoutingContext request, String name, String area) {
        request.response()
                .addCookie(Cookie.cookie(name, "")
                        .setPath(PagePath.ofArea(area).root())
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX));
    }
}
