package se.kvalitetshjulet.agenda.pages;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.ArrangeAgenda;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.NewItem;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;

/** How the secretary puts items on an agenda, moves them a step at a time, and takes them off. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/punkter")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allow(Role.SECRETARY)
public class ArrangePages {

    private static final int LONGEST_HEADING = 500;
    private static final int LONGEST_BLOCK = 100;

    private final CurrentCaller caller;
    private final MeetingPage page;
    private final ArrangeAgenda arrange;

    ArrangePages(CurrentCaller caller, MeetingPage page, ArrangeAgenda arrange) {
        this.caller = caller;
        this.page = page;
        this.arrange = arrange;
    }

    /** Puts a proposal, a matter or a heading on the agenda. */
    @POST
    public Response put(@PathParam("meetingId") UUID meetingId, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        if (form.value("heading").length() > LONGEST_HEADING) {
            form = form.wrong("heading", "Högst 500 tecken.");
        }
        if (!form.value("span").matches("|[1-9]\\d?|" + LONGEST_BLOCK)) {
            form = form.wrong("span", "Ange hur många nummer punkten tar, 1 till 100.");
        }
        return done(meetingId, form, wanted -> arrange.put(caller.get(), meetingId, wanted(wanted)), "");
    }

    @POST
    @Path("{itemId}/flytta")
    public Response move(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var way = form.value("way").equals(MeetingPage.Moved.UP) ? MeetingPage.Moved.UP : MeetingPage.Moved.DOWN;
        int step = way.equals(MeetingPage.Moved.UP) ? -1 : 1;
        return done(
                meetingId,
                form,
                asked -> arrange.step(caller.get(), meetingId, itemId, asked.value("version"), step),
                "?flyttad=" + itemId + "&at=" + way + "#punkt-" + itemId);
    }

    @POST
    @Path("{itemId}/ta-bort")
    public Response takeOff(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return done(
                meetingId,
                form,
                asked -> arrange.takeOff(caller.get(), meetingId, itemId, asked.value("version")),
                "#dagordning");
    }

    private Response done(UUID meetingId, Form form, Consumer<Form> deed, String where) {
        return form.take(() -> deed.accept(form))
                .answer(
                        "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + meetingId + where,
                        again -> page.of(meetingId, again));
    }

    private static NewItem wanted(Form form) {
        return new NewItem(
                proposalIn(form),
                form.value("heading"),
                form.value("registryNumber"),
                !form.value("secret").isEmpty(),
                Arrays.stream(ItemKind.values())
                        .filter(kind -> kind.name().equals(form.value("kind")))
                        .findFirst()
                        .orElse(null),
                form.value("span").isEmpty() ? null : Integer.valueOf(form.value("span")),
                null);
    }

    private static @Nullable UUID proposalIn(Form form) {
        try {
            return form.value("proposalId").isEmpty() ? null : UUID.fromString(form.value("proposalId"));
        } catch (IllegalArgumentException notOne) {
            throw Refusal.notFound();
        }
    }
}
