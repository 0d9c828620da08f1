package se.kvalitetshjulet.kit.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.kvalitetshjulet.kit.problem.ProblemPages;
import se.kvalitetshjulet.kit.problem.Refused;

/** Says on a page, in the same words, what a program is told in JSON. Needs neither login nor database. */
@ApplicationScoped
class ErrorPages implements ProblemPages {

    private final Shell shell;
    private final Template error;
    private final PagePath pages;

    ErrorPages(
            Shell shell,
            @Location("kvh/error") Template error,
            @ConfigProperty(name = "kvalitetshjulet.area") String area) {
        this.shell = shell;
        this.error = error;
        this.pages = PagePath.ofArea(area);
    }

    @Override
    public boolean isPage(String path) {
        return pages.covers(path);
    }

    @Override
    public Response answer(Refused refused, UriInfo uri) {
        return Response.status(refused.type().status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(html(refused, shell.pageOfWhoeverItIs(refused.type().title())))
                .build();
    }

    /** The page for somebody of whom we know nothing yet. */
    String htmlForNobody(Refused refused) {
        return html(refused, shell.pageOfNobody(refused.type().title()));
    }

    private String html(Refused refused, PageFrame page) {
        return error.data("page", page).data("refused", refused).render();
    }
}
