package se.kvalitetshjulet.kit.sample;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.chart.Chart;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/** A page with all that a page can have. The kind of path, two parameters and nothing more, is the one hardest to get right. */
@Path("/things/sidor/{municipality}/{board}")
@Produces(MediaType.TEXT_HTML)
@Allow(Role.CONTROLLER)
public class ThingPages {

    private final Shell shell;

    ThingPages(Shell shell) {
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "thing")
    static class Templates {

        private Templates() {}

        static native TemplateInstance things(
                PageFrame page, Pager pager, Form form, List<Choice> choices, Chart chart);
    }

    @GET
    public TemplateInstance things(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return page(paging, uri, Form.empty());
    }

    @POST
    public Response change(@BeanParam Paging paging, @Context UriInfo uri, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return form.value("on").isEmpty()
                ? Response.status(422)
                        .entity(page(paging, uri, form.wrong("on", "Skriv vilken dag det gäller.")))
                        .build()
                : Response.seeOther(URI.create(uri.getPath())).build();
    }

    private TemplateInstance page(Paging paging, UriInfo uri, Form form) {
        return Templates.things(
                shell.page("Saker", Nav.DECISIONS),
                Pager.of(paging.pageOf(List.of(1, 2), 45).meta(), uri),
                form,
                List.of(new Choice("A", "Ett skäl")),
                Chart.lying("saker", "Saker", "Sak", "Antal").add("Sak", 3).add("Annan sak", 5));
    }
}
