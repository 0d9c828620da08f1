package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.DecideItem;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.OpenItems;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.sitting.ReadSitting;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** One item with its statement as it is printed, and the form that takes the board's decision. */
@Path("/agenda/sidor/{municipality}/{board}")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class ItemPages {

    private static final int MOST_POINTS = 50;
    private static final int LONGEST_POINT = 4000;

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadSitting sitting;
    private final OpenItems open;
    private final ItemDetails.Reader details;
    private final DecideItem decide;

    ItemPages(
            CurrentCaller caller,
            Shell shell,
            ReadSitting sitting,
            OpenItems open,
            ItemDetails.Reader details,
            DecideItem decide) {
        this.caller = caller;
        this.shell = shell;
        this.sitting = sitting;
        this.open = open;
        this.details = details;
        this.decide = decide;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance item(
                PageFrame page,
                ItemView item,
                @Nullable String reportId,
                @Nullable String matterPath,
                ItemDetails details,
                Form form,
                List<Choice> outcomes,
                boolean mayDecide,
                boolean keeper);
    }

    @GET
    @Path("sammantraden/{meetingId}/punkter/{itemId}")
    public TemplateInstance item(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        var item = open.item(caller.get(), meetingId, itemId);
        var proposed =
                item.statement() == null ? List.<String>of() : item.statement().proposedDecisions();
        return page(meetingId, item, Form.filledWith(Map.of("points", String.join("\n", proposed))));
    }

    @POST
    @Path("sammantraden/{meetingId}/punkter/{itemId}/beslut")
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var outcome = Optional.ofNullable(SittingForms.choice(Outcome.class, form.value("outcome")));
        var points = form.value("points")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (outcome.isEmpty()) {
            form = form.wrong("outcome", "Välj vad nämnden beslutade.");
        }
        if (points.size() > MOST_POINTS || points.stream().anyMatch(point -> point.length() > LONGEST_POINT)) {
            form = form.wrong("points", "Högst 50 punkter om högst 4000 tecken.");
        }
        return form.take(() -> decide.decide(caller.get(), meetingId, itemId, outcome.orElseThrow(), points))
                .answer(
                        "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + meetingId + "/punkter/" + itemId,
                        again -> page(meetingId, open.item(caller.get(), meetingId, itemId), again));
    }

    private TemplateInstance page(UUID meetingId, ItemView item, Form form) {
        var meeting = sitting.meeting(caller.get(), meetingId);
        var way = SittingForms.wayTo(caller.tenant(), meeting);
        return Templates.item(
                shell.page(item.number() + ". " + item.heading(), Nav.MEETINGS, way),
                item,
                reportOf(item),
                matterOf(item),
                details.of(caller.get(), item),
                form,
                OutcomeWords.choices(),
                caller.get().is(Role.SECRETARY)
                        && meeting.status() == Meeting.Status.OPEN
                        && item.status() == AgendaItem.Status.PLACED,
                caller.get().isAnyOf(Role.SECRETARY, Role.REGISTRAR));
    }

    /** The edition that the board is asked about, where the item comes of a report. */
    static @Nullable String reportOf(ItemView item) {
        return item.origin() != null && item.origin().kind() == Origin.Kind.REPORT
                ? item.origin().id()
                : null;
    }

    static @Nullable String matterOf(ItemView item) {
        return RegistryNumber.read(item.registryNumber())
                .map(RegistryNumber::inPath)
                .orElse(null);
    }
}
