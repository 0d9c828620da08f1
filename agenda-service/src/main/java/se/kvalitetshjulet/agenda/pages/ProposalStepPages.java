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
import java.util.UUID;
import se.kvalitetshjulet.agenda.item.ArrangeAgenda;
import se.kvalitetshjulet.agenda.item.HandleProposal;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.NewItem;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The form of each thing that can be done with a proposal. */
@Path("/agenda/sidor/{municipality}/{board}/forslag/{itemId}/{step}")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.SECRETARY, Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
public class ProposalStepPages {

    private static final int LONGEST_REASON = 1000;

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadItems read;
    private final ArrangeAgenda arrange;
    private final HandleProposal handle;
    private final ComingMeetings meetings;

    ProposalStepPages(
            CurrentCaller caller,
            Shell shell,
            ReadItems read,
            ArrangeAgenda arrange,
            HandleProposal handle,
            ComingMeetings meetings) {
        this.caller = caller;
        this.shell = shell;
        this.read = read;
        this.arrange = arrange;
        this.handle = handle;
        this.meetings = meetings;
    }

    @CheckedTemplate(basePath = "agenda", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance proposalStep(
                PageFrame page, ItemView item, ProposalStep step, List<Choice> meetings, Form form);
    }

    @GET
    public TemplateInstance ask(@PathParam("itemId") UUID itemId, @PathParam("step") String path) {
        return page(itemId, open(path), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("itemId") UUID itemId, @PathParam("step") String path, MultivaluedMap<String, String> fields) {
        var step = open(path);
        var form = checked(step, Form.posted(fields));
        return form.answer(() -> taken(itemId, step, form), again -> page(itemId, step, again));
    }

    private ProposalStep open(String path) {
        return ProposalStep.at(path).filter(step -> step.isOpenTo(caller.get())).orElseThrow(Refusal::notFound);
    }

    private Form checked(ProposalStep step, Form form) {
        var checked = form;
        if (step.needsReason() && form.value("reason").isEmpty()) {
            checked = checked.wrong("reason", "Ange skälet.");
        }
        if (form.value("reason").length() > LONGEST_REASON) {
            checked = checked.wrong("reason", "Högst 1000 tecken.");
        }
        if (step.needsMeeting()
                && meetings.of(caller.tenant()).stream()
                        .noneMatch(choice -> choice.value().equals(form.value("meetingId")))) {
            checked = checked.wrong("meetingId", "Välj sammanträdet.");
        }
        return checked;
    }

    /** Where the person goes next. */
    private String taken(UUID itemId, ProposalStep step, Form form) {
        var pages = "/agenda/sidor/" + caller.tenant().path();
        var reason = form.value("reason").isEmpty() ? null : form.value("reason");
        switch (step) {
            case ACCEPT -> {
                var meeting = UUID.fromString(form.value("meetingId"));
                arrange.put(caller.get(), meeting, NewItem.proposal(itemId));
                return pages + "/sammantraden/" + meeting + "#punkt-" + itemId;
            }
            case POSTPONE -> handle.postpone(caller.get(), itemId, UUID.fromString(form.value("meetingId")), reason);
            case SEND_BACK -> handle.sendBack(caller.get(), itemId, form.value("reason"));
            case WITHDRAW -> handle.withdraw(caller.get(), itemId, reason);
            case PROPOSE_AGAIN -> handle.proposeAgain(caller.get(), itemId);
        }
        return pages + "/forslag/" + itemId;
    }

    private TemplateInstance page(UUID itemId, ProposalStep step, Form form) {
        var item = read.proposal(caller.get(), itemId);
        var pages = "/agenda/sidor/" + caller.tenant().path() + "/forslag";
        return Templates.proposalStep(
                shell.page(
                        step.title(),
                        Nav.MEETINGS,
                        Crumb.to("Förslag", pages),
                        Crumb.to(item.heading(), pages + "/" + itemId)),
                item,
                step,
                meetings.of(caller.tenant()),
                form);
    }
}
