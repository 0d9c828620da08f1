package se.kvalitetshjulet.agenda.wheel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.parameters.Parameters;

@Path("/agenda/v1/{municipality}/{board}/year-wheel")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class WheelResource {

    private static final int LAST_YEAR = 2100;

    private final CurrentCaller caller;
    private final ReadWheel read;
    private final TurnWheel turn;
    private final ProposeDue propose;

    WheelResource(CurrentCaller caller, ReadWheel read, TurnWheel turn, ProposeDue propose) {
        this.caller = caller;
        this.read = read;
        this.turn = turn;
        this.propose = propose;
    }

    /** What has been put on the wheel. */
    record EntryView(
            UUID entryId, String heading, String kind, List<Integer> months, Covers covers, LocalDate validFrom) {
        static EntryView of(WheelEntry entry) {
            return new EntryView(
                    entry.id(), entry.heading(), entry.kind(), entry.months(), entry.covers(), entry.validFrom());
        }
    }

    /**
     * When something is taken off the wheel.
     *
     * @param on the first day on which it comes back no more; today when left out
     */
    record Ending(@Nullable LocalDate on) {}

    /** What has been registered and proposed now. */
    record ProposedNow(List<ProposeDue.Proposed> proposed) {}

    @GET
    @Operation(operationId = "getYearWheel", summary = "Visar årshjulet månad för månad, med det som har föreslagits")
    public WheelView wheel(
            @Parameter(description = "Året; innevarande om det utelämnas") @QueryParam("year") @Nullable String year) {
        return read.of(caller.tenant(), yearIn(year, read.thisYear()));
    }

    @POST
    @Path("entries")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addWheelEntry", summary = "Sätter något på årshjulet som återkommer varje år")
    @APIResponse(
            responseCode = "201",
            description = "Det är på årshjulet",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response add(@Valid @NotNull(message = "Beskriv det som återkommer.") NewEntry wanted) {
        var entry = turn.add(caller.get(), wanted);
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/year-wheel?year="
                        + entry.validFrom().getYear()))
                .entity(EntryView.of(entry))
                .build();
    }

    @POST
    @Path("entries/{entryId}/end")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endWheelEntry",
            summary = "Tar bort något från årshjulet; det som har föreslagits står kvar")
    @APIResponse(responseCode = "204", description = "Det återkommer inte längre")
    public void end(
            @Parameter(description = "Id för det som återkommer") @PathParam("entryId") UUID entryId,
            @NotNull(message = "Skicka ett JSON-objekt, gärna med dagen.") Ending ending) {
        turn.end(caller.get(), entryId, ending.on());
    }

    @POST
    @Path("propose")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Operation(
            operationId = "proposeDueMatters",
            summary =
                    "Diarieför och föreslår nu det som står i tur, en gång för varje period; sker annars varje morgon")
    public ProposedNow propose() {
        return new ProposedNow(propose.propose(caller.get()));
    }

    static int yearIn(@Nullable String year, int thisYear) {
        return Parameters.number("year", year, thisYear, LAST_YEAR);
    }
}
