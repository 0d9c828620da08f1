package se.kvalitetshjulet.agenda.reading;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.note.OwnNotes;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** The reading view: the whole agenda on one page, secret items each on one of their own, and the member's notes beside. */
@Path("/agenda/sidor/{municipality}/{board}/lasvy/{meetingId}")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
@ToOneReader
public class ReadingPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadMeeting read;
    private final OpenSecretItem secret;
    private final OwnNotes notes;
    private final OnDevice device;

    ReadingPages(
            CurrentCaller caller,
            Shell shell,
            ReadMeeting read,
            OpenSecretItem secret,
            OwnNotes notes,
            OnDevice device) {
        this.caller = caller;
        this.shell = shell;
        this.read = read;
        this.secret = secret;
        this.notes = notes;
        this.device = device;
    }

    @CheckedTemplate(basePath = "reading")
    static class Templates {
        static native TemplateInstance meeting(PageFrame page, ReadingView view, Form form);

        static native TemplateInstance secret(
                PageFrame page, Meeting meeting, ReadMeeting.Entry entry, boolean lacksKey, Form form);
    }

    @GET
    public TemplateInstance meeting(@PathParam("meetingId") UUID meetingId) {
        return page(meetingId, null);
    }

    @GET
    @Path("punkter/{itemId}")
    public TemplateInstance secretItem(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return secretPage(meetingId, itemId, null);
    }

    /** Saves what the member has written, or throws the note away when nothing is left of it. */
    @POST
    @Path("punkter/{itemId}/anteckning")
    @Allow(Role.MEMBER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var field = ReadingView.field(itemId);
        var text = form.value(field).replace("\r\n", "\n");
        boolean ofSecret = read.isSecret(caller.get(), meetingId, itemId);
        if (text.length() > OwnNotes.LONGEST) {
            var why = "Högst 10 000 tecken. Det här är " + Swedish.number(text.length()) + ".";
            form = form.wrong(field, why);
        }
        var seen = form.value("revision");
        return form.take(() -> keep(meetingId, itemId, seen, text))
                .answer(
                        address(meetingId) + (ofSecret ? "/punkter/" + itemId : "#punkt-" + itemId),
                        again -> ofSecret ? secretPage(meetingId, itemId, again) : page(meetingId, again));
    }

    private void keep(UUID meetingId, UUID itemId, String seen, String text) {
        if (!text.isBlank()) {
            notes.save(caller.get(), meetingId, itemId, seen, text);
        } else if (notes.on(caller.get(), meetingId, itemId).isThere()) {
            notes.remove(caller.get(), meetingId, itemId, seen);
        }
    }

    private TemplateInstance page(UUID meetingId, @Nullable Form posted) {
        var by = caller.get();
        var whole = read.whole(by, meetingId);
        var opened = whole.entries().stream()
                .map(ReadMeeting.Entry::item)
                .filter(ItemView::secret)
                .map(ItemView::itemId)
                .filter(secret.openTo(by, whole.meeting()))
                .toList();
        var frame = shell.page("Läsvy", Nav.MEETINGS, crumbTo(whole.meeting()));
        var view = new ReadingView(
                whole,
                ReadingView.rows(whole.entries()),
                lacksKey(by),
                opened,
                by.is(Readers.OF_ACCESS_LOGS),
                device.of(frame, by, whole, opened));
        return Templates.meeting(frame, view, filled(whole.entries(), posted));
    }

    private TemplateInstance secretPage(UUID meetingId, UUID itemId, @Nullable Form posted) {
        var by = caller.get();
        var meeting = read.meeting(by, meetingId);
        var entry = secret.open(by, meetingId, itemId);
        return Templates.secret(
                shell.page(
                        entry.item().number() + ". " + entry.item().heading(),
                        Nav.MEETINGS,
                        crumbTo(meeting),
                        Crumb.to("Läsvy", address(meetingId))),
                meeting,
                entry,
                lacksKey(by),
                filled(List.of(entry), posted));
    }

    /** The notes as they are saved, and over them what has just been typed. */
    private static Form filled(List<ReadMeeting.Entry> entries, @Nullable Form posted) {
        var values = ReadingView.written(entries);
        if (posted == null) {
            return Form.filledWith(values);
        }
        values.putAll(posted.values());
        return new Form(values, posted.errors(), posted.message());
    }

    private boolean lacksKey(Caller by) {
        return by.is(Role.MEMBER) && !notes.areAvailable();
    }

    private Crumb crumbTo(Meeting meeting) {
        return Crumb.to(
                "Sammanträde " + Swedish.dateInWords(meeting.heldOn()),
                "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + meeting.id());
    }

    private String address(UUID meetingId) {
        return "/agenda/sidor/" + caller.tenant().path() + "/lasvy/" + meetingId;
    }
}
