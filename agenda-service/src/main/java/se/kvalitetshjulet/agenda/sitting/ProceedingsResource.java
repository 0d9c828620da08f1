package se.kvalitetshjulet.agenda.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Disqualification;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.problem.Refusal;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/items/{itemId}/proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(Role.SECRETARY)
class ProceedingsResource {

    private final CurrentCaller caller;
    private final ReadSitting read;
    private final OpenProceedings open;
    private final ProceedItem proceed;

    ProceedingsResource(CurrentCaller caller, ReadSitting read, OpenProceedings open, ProceedItem proceed) {
        this.caller = caller;
        this.read = read;
        this.open = open;
        this.proceed = proceed;
    }

    record Authority(
            @NotNull(message = "Ange ja eller nej.") Boolean against) {}

    record Disqualified(
            @NotNull(message = "Ange vem.") UUID memberId,
            @NotNull(message = "Ange grunden.") Disqualification.Ground ground) {}

    record Forgotten(
            @NotNull(message = "Ange vem.") UUID memberId,
            @NotNull(message = "Ange grunden.") Disqualification.Ground ground,

            @NotBlank(message = "Skriv varför det förs in efter beslutet.")
            @Size(max = 2000, message = "Högst 2000 tecken.")
            String reason) {}

    record Abstaining(@NotNull(message = "Ange vem.") UUID memberId) {}

    /**
     * @param memberId left out means the administration's proposal
     */
    record Proposal(
            @Nullable UUID memberId,

            @NotBlank(message = "Skriv yrkandet.") @Size(max = 4000, message = "Högst 4000 tecken.")
            String text) {}

    /** The order in which the chair asks, the main proposal first. */
    record Order(
            @NotNull(message = "Ange ordningen.") @Size(min = 1, max = 50, message = "Ange minst ett yrkande.")
            List<@NotNull(message = "Ange yrkandet.") UUID> proposalIds) {}

    /** What the board answered by acclamation: YES or NO. */
    record Answer(@NotNull(message = "Ange svaret.") Ballot answer) {}

    /**
     * @param closed in elections and appointments; left out means open and by name
     * @param election that the item is an election or an appointment; needed for a closed vote
     */
    record VoteWanted(@Nullable Boolean closed, @Nullable Boolean election) {}

    record Cast(
            @NotNull(message = "Ange vem.") UUID memberId,
            @NotNull(message = "Ange rösten.") Ballot ballot) {}

    /**
     * @param casting the casting vote at a tie, of a presiding member who has abstained
     */
    record Ballots(
            @NotNull(message = "Ange rösterna.") @Size(max = 200, message = "Högst 200 röster.")
            List<@NotNull(message = "Ange rösten.") @Valid Cast> ballots,

            @Nullable Ballot casting) {}

    /**
     * @param drawn what the lot gave at a tie
     */
    record ClosedBallots(
            @Min(value = 0, message = "Minst 0.") @Max(value = 500, message = "Högst 500.")
            int yes,

            @Min(value = 0, message = "Minst 0.") @Max(value = 500, message = "Högst 500.")
            int no,

            @Min(value = 0, message = "Minst 0.") @Max(value = 500, message = "Högst 500.")
            int blank,

            @Nullable Ballot drawn) {}

    /**
     * @param text what they say; may be handed in later
     */
    record Reservation(
            @NotNull(message = "Ange vem.") UUID memberId,

            @Size(max = 20000, message = "Högst 20000 tecken.") @Nullable
            String text) {}

    record Written(
            @NotBlank(message = "Skriv reservationen.") @Size(max = 20000, message = "Högst 20000 tecken.")
            String text) {}

    @GET
    @Allow(readers = Readers.OF_THE_BOARD)
    @Operation(operationId = "getProceedings", summary = "Visar vad som har hänt i ett ärende under sammanträdet")
    public ProceedingsView get(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return open.of(caller.get(), meetingId, itemId);
    }

    @POST
    @Path("set-authority")
    @Idempotent
    @Operation(operationId = "setAuthority", summary = "Anger om ärendet är myndighetsutövning mot en enskild")
    public ProceedingsView setAuthority(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange ja eller nej.") Authority authority) {
        proceed.setAuthority(of(meetingId, itemId), authority.against());
        return now(meetingId, itemId);
    }

    @POST
    @Path("disqualify")
    @Idempotent
    @Operation(operationId = "disqualify", summary = "Antecknar att någon är jävig i ärendet")
    public ProceedingsView disqualify(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange vem.") Disqualified disqualified) {
        proceed.disqualify(of(meetingId, itemId), disqualified.memberId(), disqualified.ground());
        return now(meetingId, itemId);
    }

    @POST
    @Path("disqualify-afterwards")
    @Idempotent
    @Operation(operationId = "disqualifyAfterwards", summary = "Antecknar ett jäv som glömdes före beslutet")
    public ProceedingsView disqualifyAfterwards(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange vem.") Forgotten forgotten) {
        proceed.disqualifyAfterwards(
                of(meetingId, itemId), forgotten.memberId(), forgotten.ground(), forgotten.reason());
        return now(meetingId, itemId);
    }

    @POST
    @Path("abstain")
    @Idempotent
    @Operation(operationId = "abstain", summary = "Antecknar att någon avstår från att delta i beslutet")
    public ProceedingsView abstain(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange vem.") Abstaining abstaining) {
        proceed.abstain(of(meetingId, itemId), abstaining.memberId());
        return now(meetingId, itemId);
    }

    @POST
    @Path("propose")
    @Idempotent
    @Operation(operationId = "propose", summary = "Antecknar ett yrkande")
    public ProceedingsView propose(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Skriv yrkandet.") Proposal proposal) {
        proceed.propose(of(meetingId, itemId), proposal.memberId(), proposal.text());
        return now(meetingId, itemId);
    }

    @POST
    @Path("order")
    @Idempotent
    @Operation(operationId = "orderPropositions", summary = "Antecknar propositionsordningen, huvudförslaget först")
    public ProceedingsView order(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange ordningen.") Order order) {
        proceed.order(of(meetingId, itemId), order.proposalIds());
        return now(meetingId, itemId);
    }

    @POST
    @Path("acclaim")
    @Idempotent
    @Operation(operationId = "acclaim", summary = "Antecknar nämndens svar på propositionen, genom acklamation")
    public ProceedingsView acclaim(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange svaret.") Answer answer) {
        proceed.acclaim(of(meetingId, itemId), answer.answer());
        return now(meetingId, itemId);
    }

    @POST
    @Path("begin-vote")
    @Idempotent
    @Operation(operationId = "beginVote", summary = "Antecknar att omröstning begärs om propositionen")
    public ProceedingsView beginVote(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Skicka ett objekt.") VoteWanted wanted) {
        proceed.beginVote(
                of(meetingId, itemId), Boolean.TRUE.equals(wanted.closed()), Boolean.TRUE.equals(wanted.election()));
        return now(meetingId, itemId);
    }

    @POST
    @Path("count-vote")
    @Idempotent
    @Operation(operationId = "countVote", summary = "Räknar en öppen omröstning, med allas röster vid namn")
    public ProceedingsView count(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange rösterna.") Ballots cast) {
        var byName = new TreeMap<UUID, Ballot>();
        for (var each : cast.ballots()) {
            if (byName.put(each.memberId(), each.ballot()) != null) {
                throw Refusal.ofField("ballots", "Någon har två röster.");
            }
        }
        proceed.countByName(of(meetingId, itemId), byName, cast.casting());
        return now(meetingId, itemId);
    }

    @POST
    @Path("count-closed-vote")
    @Idempotent
    @Operation(operationId = "countClosedVote", summary = "Räknar en sluten omröstning")
    public ProceedingsView countClosed(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange rösterna.") ClosedBallots cast) {
        proceed.countClosed(of(meetingId, itemId), cast.yes(), cast.no(), cast.blank(), cast.drawn());
        return now(meetingId, itemId);
    }

    @POST
    @Path("reserve")
    @Idempotent
    @Operation(operationId = "reserve", summary = "Antecknar en reservation mot beslutet, innan sammanträdet avslutas")
    public ProceedingsView reserve(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange vem.") Reservation reservation) {
        proceed.reserve(of(meetingId, itemId), reservation.memberId(), reservation.text());
        return now(meetingId, itemId);
    }

    @POST
    @Path("reservations/{reservationId}/write")
    @Idempotent
    @Operation(operationId = "writeReservation", summary = "Fogar den skriftliga reservationen till paragrafen")
    public ProceedingsView write(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @PathParam("reservationId") UUID reservationId,
            @Valid @NotNull(message = "Skriv reservationen.") Written written) {
        proceed.writeReservation(of(meetingId, itemId), reservationId, written.text());
        return now(meetingId, itemId);
    }

    /** After a step of the secretary's own, which stands in the record. */
    private ProceedingsView now(UUID meetingId, UUID itemId) {
        return read.proceedings(caller.get(), meetingId, itemId);
    }

    private ProceedItem.Of of(UUID meetingId, UUID itemId) {
        return new ProceedItem.Of(caller.get(), meetingId, itemId);
    }
}
