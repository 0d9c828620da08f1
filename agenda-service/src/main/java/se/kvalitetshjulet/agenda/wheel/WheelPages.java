package se.kvalitetshjulet.agenda.wheel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** The year's wheel, month by month, and the form that puts something on it. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/arshjul")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class WheelPages {

    private static final List<Choice> COVERS = Arrays.stream(Covers.values())
            .map(covers -> new Choice(covers.name(), Swedish.capitalised(covers.swedish())))
            .toList();

    private final ReadWheel read;
    private final TurnWheel turn;
    private final ProposeDue propose;
    private final Validator validator;
    private final CurrentCaller caller;
    private final Shell shell;

    WheelPages(
            ReadWheel read,
            TurnWheel turn,
            ProposeDue propose,
            Validator validator,
            CurrentCaller caller,
            Shell shell) {
        this.read = read;
        this.turn = turn;
        this.propose = propose;
        this.validator = validator;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "wheel")
    static class Templates {

        private Templates() {}

        static native TemplateInstance wheel(
                PageFrame page, WheelView found, String caption, Form form, List<Choice> covers, boolean mayTurn);
    }

    @GET
    public TemplateInstance wheel(@QueryParam("year") @Nullable String year) {
        return page(WheelResource.yearIn(year, read.thisYear()), Form.empty());
    }

    @POST
    @Allow(Role.SECRETARY)
    public Response add(MultivaluedMap<String, String> posted) {
        var fields = new Fields(Form.posted(posted));
        var months = new ArrayList<Integer>();
        var form = months(fields.form(), months);
        var wanted = new NewEntry(
                fields.text("heading"), null, months, fields.choice("covers", Covers.class), fields.day("validFrom"));
        form = fields.form().isRefused() ? fields.form() : form;
        return new Fields(form)
                .take(validator, wanted, () -> turn.add(caller.get(), wanted))
                .answer(here(), again -> page(read.thisYear(), again));
    }

    @POST
    @Path("foresla")
    @Allow(Role.SECRETARY)
    public Response propose() {
        propose.propose(caller.get());
        return back();
    }

    @POST
    @Path("{entryId}/ta-bort")
    @Allow(Role.SECRETARY)
    public Response end(@PathParam("entryId") UUID entryId) {
        turn.end(caller.get(), entryId, null);
        return back();
    }

    private static Form months(Form form, List<Integer> months) {
        for (var number : form.value("months").split("[,\\s]+")) {
            if (number.matches("[1-9]|1[0-2]")) {
                months.add(Integer.valueOf(number));
            } else if (!number.isEmpty()) {
                return form.wrong("months", "Skriv månadernas nummer, till exempel 4 eller 2, 5, 8, 11.");
            }
        }
        return form;
    }

    private TemplateInstance page(int year, Form form) {
        return Templates.wheel(
                shell.page("Årshjul", Nav.BOARD),
                read.of(caller.tenant(), year),
                "Årshjulet " + year,
                form,
                COVERS,
                caller.get().is(Role.SECRETARY));
    }

    private Response back() {
        return Response.seeOther(URI.create(here())).build();
    }

    private String here() {
        return "/agenda/sidor/" + caller.tenant().path() + "/namnden/arshjul";
    }
}
