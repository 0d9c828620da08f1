package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.notice.ClosedPart;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.agenda.notice.NoticeFiles;
import se.kvalitetshjulet.agenda.notice.NoticeRecipients;
import se.kvalitetshjulet.agenda.notice.OpenNotice;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.calendar.CalendarFile;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** The notice of a meeting as it went out, with its packet to keep. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class NoticePages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final OpenNotice notices;
    private final NoticeFiles files;
    private final ClosedPart closedPart;

    NoticePages(CurrentCaller caller, Shell shell, OpenNotice notices, NoticeFiles files, ClosedPart closedPart) {
        this.caller = caller;
        this.shell = shell;
        this.notices = notices;
        this.files = files;
        this.closedPart = closedPart;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance notice(
                PageFrame page,
                Notice notice,
                String version,
                List<Integer> versions,
                boolean closedPart,
                List<NoticeRecipients.Recipient> recipients);
    }

    @GET
    @Path("kallelse")
    public TemplateInstance notice(
            @PathParam("meetingId") UUID meetingId, @QueryParam("version") @Nullable Integer version) {
        var notice = notices.open(caller.get(), meetingId, version);
        int latest = version == null
                ? notice.version()
                : notices.open(caller.get(), meetingId, null).version();
        var day = Swedish.dateInWords(SwedishTime.dateOf(notice.startsAt()));
        return Templates.notice(
                shell.page(
                        "Kallelse " + day,
                        Nav.MEETINGS,
                        Crumb.to(
                                "Sammanträde " + day,
                                "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + meetingId)),
                notice,
                version == null ? "" : "?version=" + version,
                IntStream.rangeClosed(1, latest).boxed().toList(),
                closedPart.isOpenTo(caller.get(), notice),
                caller.get().is(Role.SECRETARY) && notice.version() > 0
                        ? notices.recipients(caller.get(), meetingId, version)
                        : List.of());
    }

    @GET
    @Path("kallelse.pdf")
    @Produces(NoticeFiles.PDF)
    public Response packet(@PathParam("meetingId") UUID meetingId, @QueryParam("version") @Nullable Integer version) {
        return files.packet(caller.get(), meetingId, version);
    }

    @GET
    @Path("kallelse.ics")
    @Produces(CalendarFile.TYPE)
    public Response calendar(@PathParam("meetingId") UUID meetingId, @QueryParam("version") @Nullable Integer version) {
        return files.calendar(caller.get(), meetingId, version);
    }

    @GET
    @Path("sluten-del.pdf")
    @Produces(NoticeFiles.PDF)
    public Response closedPart(
            @PathParam("meetingId") UUID meetingId, @QueryParam("version") @Nullable Integer version) {
        return closedPart.packet(caller.get(), meetingId, version);
    }
}
