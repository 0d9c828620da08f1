package se.kvalitetshjulet.agenda.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.AppealTime;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MinutesResource {

    private final CurrentCaller caller;
    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final ApproveMinutes approve;

    MinutesResource(CurrentCaller caller, Store store, Meetings meetings, Items items, ApproveMinutes approve) {
        this.caller = caller;
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.approve = approve;
    }

    /**
     * What is approved.
     *
     * @param paragraphs left out means all that remain of a closed meeting
     * @param approvedOn left out means today
     */
    record Approval(
            @Size(min = 1, max = 1000, message = "Ange minst en paragraf, eller utelämna listan.") @Nullable
            List<@NotNull(message = "Paragrafen saknas.") Integer> paragraphs,

            @Nullable LocalDate approvedOn) {}

    @GET
    @Operation(operationId = "getMinutes", summary = "Visar protokollets paragrafer och om de är justerade")
    public MinutesView get(@PathParam("meetingId") UUID meetingId) {
        boolean entitled = Secrecy.isOpenTo(caller.get());
        return store.inTenant(caller.tenant(), tx -> {
            var meeting = meetings.find(tx, caller.tenant(), meetingId).orElseThrow(Refusal::notFound);
            var decided = DecidedItems.of(items.agendaOf(tx, caller.tenant(), meetingId));
            return new MinutesView(
                    meetingId,
                    meeting.heldOn(),
                    AppealTime.minutesApprovedBy(meeting.heldOn()),
                    !decided.isEmpty()
                            && decided.stream().allMatch(item -> item.decision().approvedOn() != null),
                    decided.stream().map(item -> paragraph(item, entitled)).toList());
        });
    }

    @POST
    @Path("approve")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveMinutes",
            summary = "Justerar protokollet",
            description = "Alla paragrafer efter avslutat sammanträde, eller de uppräknade omedelbart.")
    public MinutesView approve(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull(message = "Skicka ett objekt.") Approval approval) {
        approve.approve(caller.get(), meetingId, approval.paragraphs(), approval.approvedOn());
        return get(meetingId);
    }

    private static MinutesView.Paragraph paragraph(AgendaItem item, boolean entitled) {
        var decision = item.decision();
        boolean open = entitled || !item.secret();
        return new MinutesView.Paragraph(
                decision.paragraph(),
                item.id(),
                open ? item.heading() : item.openHeading(),
                item.openDesignation(),
                decision.outcome(),
                open ? decision.points() : null,
                decision.approvedOn());
    }
}
