package se.kvalitetshjulet.decisions.oversight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Where everything that concerns personal data begins. */
@Path("/decisions/sidor/{municipality}/{board}/personuppgifter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_ACCESS_LOGS)
class PersonalDataPages {

    private final Shell shell;

    PersonalDataPages(Shell shell) {
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "oversight")
    static class Templates {

        private Templates() {}

        static native TemplateInstance personalData(PageFrame page);
    }

    @GET
    public TemplateInstance start() {
        return Templates.personalData(shell.page(Nav.PERSONAL_DATA.label(), Nav.PERSONAL_DATA));
    }
}
