package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.dispatch.CoverSheet;
import se.kvalitetshjulet.agenda.dispatch.NewCoverSheet;
import se.kvalitetshjulet.agenda.dispatch.WriteCoverSheet;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The form of a cover sheet. Whom it is about stands in no address. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/punkter/{itemId}/utskick/forsattsblad")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class CoverSheetPages {

    private static final List<Choice> GUARDIANSHIPS = Arrays.stream(CoverSheet.Guardianship.values())
            .map(guardianship -> new Choice(guardianship.name(), guardianship.swedish()))
            .toList();

    private final CurrentCaller caller;
    private final Shell shell;
    private final DispatchPages list;
    private final WriteCoverSheet write;
    private final Validator validator;

    CoverSheetPages(CurrentCaller caller, Shell shell, DispatchPages list, WriteCoverSheet write, Validator validator) {
        this.caller = caller;
        this.shell = shell;
        this.list = list;
        this.write = write;
        this.validator = validator;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance coversheet(PageFrame page, String path, Form form, List<Choice> guardianships);
    }

    @GET
    public TemplateInstance blank(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return page(meetingId, itemId, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            MultivaluedMap<String, String> fields) {
        var posted = Form.posted(fields);
        var read = new Fields(posted);
        var wanted = new NewCoverSheet(
                posted.value("recipient"),
                posted.value("concerns"),
                posted.value("officer"),
                posted.value("address"),
                posted.value("addressAgain"),
                read.choice("guardianship", CoverSheet.Guardianship.class),
                read.day("guardianshipCheckedOn"),
                !posted.value("confirmed").isEmpty());
        var taken = read.take(validator, wanted, () -> write.write(caller.get(), meetingId, itemId, wanted));
        return taken.answer(list.path(meetingId, itemId), again -> page(meetingId, itemId, again));
    }

    private TemplateInstance page(UUID meetingId, UUID itemId, Form form) {
        var path = list.path(meetingId, itemId);
        return Templates.coversheet(
                shell.page("Försättsblad", Nav.MEETINGS, list.crumb(meetingId, itemId), Crumb.to("Utskick", path)),
                path + "/forsattsblad",
                form,
                GUARDIANSHIPS);
    }
}
