package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.kvalitetshjulet.agenda.minutes.MinutesPaper;
import se.kvalitetshjulet.agenda.minutes.MinutesText;
import se.kvalitetshjulet.agenda.minutes.PublicMinutes;
import se.kvalitetshjulet.agenda.publicnotice.PublicNoticeView;
import se.kvalitetshjulet.agenda.publicnotice.ReadNotices;
import se.kvalitetshjulet.agenda.publicnotice.RemoveNotice;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.OpenToAll;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** The notice board, as everybody reads it without logging in, and as the secretary takes notices down from it. */
@Path("/agenda/sidor/{municipality}/{board}")
@Produces(MediaType.TEXT_HTML)
public class PublicNoticePages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadNotices read;
    private final RemoveNotice remove;
    private final PublicMinutes minutes;

    PublicNoticePages(CurrentCaller caller, Shell shell, ReadNotices read, RemoveNotice remove, PublicMinutes minutes) {
        this.caller = caller;
        this.shell = shell;
        this.read = read;
        this.remove = remove;
        this.minutes = minutes;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance notices(
                PageFrame page, List<PublicNoticeView> notices, Pager pager, Form form, boolean secretary);

        static native TemplateInstance openminutes(
                PageFrame page,
                PublicNoticeView notice,
                List<MinutesPaper.Fact> facts,
                List<MinutesText.Written> paragraphs);
    }

    /** What stands there, for everybody: asks for no login and sets no cookie. */
    @GET
    @Path("anslagstavla")
    @OpenToAll
    public TemplateInstance board(
            @PathParam("municipality") String municipality,
            @PathParam("board") String board,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        var tenant = Tenant.of(municipality, board).orElseThrow(Refusal::notFound);
        var found = read.standing(tenant, paging);
        return Templates.notices(
                shell.openPage("Anslagstavla", tenant), found.data(), Pager.of(found.meta(), uri), Form.empty(), false);
    }

    /** The paragraphs that a standing notice is about, for everybody: as the public version of the minutes has them. */
    @GET
    @Path("anslagstavla/{noticeId}/protokoll")
    @OpenToAll
    public TemplateInstance minutes(
            @PathParam("municipality") String municipality,
            @PathParam("board") String board,
            @PathParam("noticeId") UUID noticeId) {
        var tenant = Tenant.of(municipality, board).orElseThrow(Refusal::notFound);
        var notice = read.standing(tenant, noticeId);
        var document = minutes.of(
                tenant,
                notice.meetingId(),
                notice.paragraphs().stream()
                        .map(PublicNoticeView.Line::paragraph)
                        .collect(Collectors.toSet()));
        return Templates.openminutes(
                shell.openPage("Protokoll " + Swedish.dateInWords(notice.heldOn()), tenant),
                notice,
                MinutesPaper.facts(document),
                MinutesText.of(document));
    }

    @GET
    @Path("anslag")
    @Allow(readers = Readers.OF_THE_BOARD)
    public TemplateInstance notices(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return page(Form.empty(), paging, uri);
    }

    @POST
    @Path("anslag/{noticeId}/ta-ned")
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("noticeId") UUID id, MultivaluedMap<String, String> fields, @Context UriInfo uri) {
        return SittingForms.done(
                "/agenda/sidor/" + caller.tenant().path() + "/anslag",
                Form.posted(fields),
                Map.of(),
                () -> remove.remove(caller.get(), id, null),
                again -> page(again, Paging.of(1, 20), uri));
    }

    private TemplateInstance page(Form form, Paging paging, UriInfo uri) {
        var found = read.standing(caller.tenant(), paging);
        return Templates.notices(
                shell.page("Anslag", Nav.MEETINGS),
                found.data(),
                Pager.of(found.meta(), uri),
                form,
                caller.get().is(Role.SECRETARY));
    }
}
