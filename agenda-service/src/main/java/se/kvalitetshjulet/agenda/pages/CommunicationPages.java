package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.communication.Communications;
import se.kvalitetshjulet.agenda.communication.ExtractPlace;
import se.kvalitetshjulet.agenda.communication.FixExtract;
import se.kvalitetshjulet.agenda.communication.FixedExtract;
import se.kvalitetshjulet.agenda.communication.ReadExtracts;
import se.kvalitetshjulet.agenda.communication.ReportedDocuments;
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
import se.kvalitetshjulet.statute.SwedishTime;

/** Communications: the extract of the registry that the board is told, and the way to put it on an agenda. */
@Path("/agenda/sidor/{municipality}/{board}/meddelanden")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class CommunicationPages {

    private static final int DAYS_AT_FIRST = 28;

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReportedDocuments reported;
    private final ReadExtracts read;
    private final FixExtract fix;
    private final InstantSource clock;

    CommunicationPages(
            CurrentCaller caller,
            Shell shell,
            ReportedDocuments reported,
            ReadExtracts read,
            FixExtract fix,
            InstantSource clock) {
        this.caller = caller;
        this.shell = shell;
        this.reported = reported;
        this.read = read;
        this.fix = fix;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance communications(
                PageFrame page, @Nullable Communications found, Form form, List<Choice> places);

        static native TemplateInstance fixedcommunications(PageFrame page, @Nullable FixedExtract extract);
    }

    @GET
    public TemplateInstance list(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return page(Form.filledWith(Map.of("from", orElse(from, this::first), "to", orElse(to, this::today))));
    }

    /** Fixes what is shown on an item of an agenda. */
    @POST
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fix(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var place = read.places(caller.get()).stream()
                .filter(each -> each.itemId().toString().equals(form.value("item")))
                .findFirst();
        if (place.isEmpty()) {
            return form.wrong("item", "Välj på vilken dagordning utdraget ska stå.")
                    .answer(here(), this::page);
        }
        var read = new Fields(form);
        var from = read.day("from");
        var to = read.day("to");
        if (from == null || to == null) {
            return read.form().wrong("from", "Ange båda dagarna.").answer(here(), this::page);
        }
        var item = place.get();
        return form.take(() -> fix.fix(caller.get(), item.meetingId(), item.itemId(), from, to))
                .answer(here() + "/" + item.meetingId() + "/" + item.itemId(), this::page);
    }

    /** What an item of an agenda holds. */
    @GET
    @Path("{meetingId}/{itemId}")
    public TemplateInstance fixed(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return Templates.fixedcommunications(
                shell.page("Meddelanden", Nav.MEETINGS),
                read.on(caller.get(), meetingId, itemId).orElse(null));
    }

    private TemplateInstance page(Form asked) {
        var fields = new Fields(asked);
        var from = fields.day("from");
        var to = fields.day("to");
        return Templates.communications(
                shell.page("Meddelanden", Nav.MATTERS), found(from, to).orElse(null), fields.form(), places());
    }

    private Optional<Communications> found(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || to.isBefore(from)
                ? Optional.empty()
                : Optional.of(reported.between(caller.get(), from, to));
    }

    /** None for those who may not put anything on an agenda. */
    private List<Choice> places() {
        return caller.get().is(Role.SECRETARY)
                ? read.places(caller.get()).stream()
                        .map(CommunicationPages::choice)
                        .toList()
                : List.of();
    }

    private static Choice choice(ExtractPlace place) {
        return new Choice(
                place.itemId().toString(),
                "Sammanträde " + Swedish.dateInWords(place.heldOn()) + ": " + place.heading());
    }

    private String here() {
        return "/agenda/sidor/" + caller.tenant().path() + "/meddelanden";
    }

    private String today() {
        return SwedishTime.today(clock).toString();
    }

    private String first() {
        return read.nextFrom(caller.get())
                .orElseGet(() -> SwedishTime.today(clock).minusDays(DAYS_AT_FIRST))
                .toString();
    }

    private static String orElse(@Nullable String given, Supplier<String> otherwise) {
        return given == null || given.isBlank() ? otherwise.get() : given;
    }
}
