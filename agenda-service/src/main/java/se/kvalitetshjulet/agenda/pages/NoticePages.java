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
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.agenda.notice.NoticeFiles;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
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
    private final NoticeFiles files;

    NoticePages(CurrentCaller caller, Shell shell, NoticeFiles files) {
        this.caller = caller;
        this.shell = shell;
        this.files = files;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance notice(
                PageFrame page, Notice notice, String version, List<Integer> versions, boolean closedPart);
    }

    @GET
    @Path("kallelse")
    public TemplateInstance notice(
            @PathParam("meetingId") UUID meetingId, @QueryParam("version") @Nullable Integer version) {
        var notice = files.notice(caller.get(), meetingId, version);
        int latest = version == null
                ? notice.version()
                : files.notice(caller.get(), meetingId, null).version();
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
                files.hasClosedPart(caller.get(), notice));
    }

    @GET
    @Path("kallelse.pdf")
    @Produces(NoticeFiles.PDF)
    public Response packet(@PathParam("meetingId") UUID meetingId, @QueryParam("version") @Nullable Integer version) {
        return files.packet(caller.get(), meetingId, version);
    }

    @GET
    @Path("sluten-del.pdf")
    @Produces(NoticeFiles.PDF)
    public Response closedPart(
            @PathParam("meetingId") UUID meetingId, @QueryParam("version") @Nullable Integer version) {
        return files.closedPart(caller.get(), meetingId, version);
    }
}
