package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.OpenItems;
import se.kvalitetshjulet.agenda.item.ProposeMatter;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/** The inbox of what the board may take up, and one proposal in it. */
@Path("/agenda/sidor/{municipality}/{board}/forslag")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class ProposalPages {

    private static final int LONGEST_HEADING = 500;

    private final CurrentCaller caller;
    private final Shell shell;
    private final OpenItems open;
    private final ItemDetails.Reader details;
    private final ProposeMatter propose;
    private final ComingMeetings meetings;

    ProposalPages(
            CurrentCaller caller,
            Shell shell,
            OpenItems open,
            ItemDetails.Reader details,
            ProposeMatter propose,
            ComingMeetings meetings) {
        this.caller = caller;
        this.shell = shell;
        this.open = open;
        this.details = details;
        this.propose = propose;
        this.meetings = meetings;
    }

    /**
     * A row of the inbox.
     *
     * @param waitsFor the day of the meeting it has been postponed to, or null
     */
    record Row(ItemView item, @Nullable LocalDate waitsFor) {}

    /** Which of the proposals are looked at. */
    enum Inbox {
        PROPOSED("vantar", "Väntar på ett sammanträde", "Ett förslag kommer hit när en rapport publiceras."),
        SENT_BACK("atersanda", "Återsända", "Det som nämndsekreteraren återsänder till den som skrev det kommer hit."),
        WITHDRAWN("atertagna", "Återtagna", "Det som inte längre ska till nämnden kommer hit.");

        private final String code;
        private final String title;
        private final String whenEmpty;

        Inbox(String code, String title, String whenEmpty) {
            this.code = code;
            this.title = title;
            this.whenEmpty = whenEmpty;
        }

        static Inbox of(String code) {
            return Arrays.stream(values())
                    .filter(inbox -> inbox.code.equals(code))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        }

        public String code() {
            return code;
        }

        public String title() {
            return title;
        }

        public String whenEmpty() {
            return whenEmpty;
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance proposals(
                PageFrame page,
                List<Inbox> choices,
                Inbox chosen,
                List<Row> rows,
                Pager pager,
                Form form,
                boolean mayPropose);

        static native TemplateInstance proposal(
                PageFrame page,
                ItemView item,
                @Nullable LocalDate waitsFor,
                @Nullable String reportId,
                @Nullable String matterPath,
                ItemDetails details,
                List<ProposalStep> steps);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("lage") @DefaultValue("vantar") String inbox,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        return page(Inbox.of(inbox), paging, uri, Form.empty());
    }

    @POST
    @Allow({Role.SECRETARY, Role.REGISTRAR, Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> fields, @Context UriInfo uri) {
        var form = Form.posted(fields);
        if (form.value("heading").length() > LONGEST_HEADING) {
            form = form.wrong("heading", "Högst 500 tecken.");
        }
        var wanted = new ProposeMatter.NewProposal(form.value("registryNumber"), form.value("heading"));
        return form.answer(
                () -> "/agenda/sidor/" + caller.tenant().path() + "/forslag/"
                        + propose.propose(caller.get(), wanted).id(),
                again -> page(Inbox.PROPOSED, Paging.of(1, 20), uri, again));
    }

    @GET
    @Path("{itemId}")
    public TemplateInstance proposal(@PathParam("itemId") UUID itemId) {
        var item = open.proposal(caller.get(), itemId);
        return Templates.proposal(
                shell.page(
                        item.heading(),
                        Nav.MEETINGS,
                        Crumb.to("Förslag", "/agenda/sidor/" + caller.tenant().path() + "/forslag")),
                item,
                item.waitsFor() == null ? null : meetings.dayOf(caller.tenant(), item.waitsFor()),
                ItemPages.reportOf(item),
                ItemPages.matterOf(item),
                details.of(caller.get(), item),
                ProposalStep.of(item.status(), caller.get()));
    }

    private TemplateInstance page(Inbox inbox, Paging paging, UriInfo uri, Form form) {
        var found = open.proposals(caller.get(), AgendaItem.Status.valueOf(inbox.name()), paging);
        return Templates.proposals(
                shell.page("Förslag", Nav.MEETINGS),
                List.of(Inbox.values()),
                inbox,
                found.data().stream()
                        .map(item -> new Row(
                                item,
                                item.waitsFor() == null ? null : meetings.dayOf(caller.tenant(), item.waitsFor())))
                        .toList(),
                Pager.of(found.meta(), uri),
                form,
                caller.get()
                        .isAnyOf(
                                Role.SECRETARY,
                                Role.REGISTRAR,
                                Role.INVESTIGATOR,
                                Role.UNIT_MANAGER,
                                Role.HEAD_OF_DEPARTMENT));
    }
}
