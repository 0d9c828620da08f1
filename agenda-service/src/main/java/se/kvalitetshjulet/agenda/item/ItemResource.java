package se.kvalitetshjulet.agenda.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/items")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class ItemResource {

    private final CurrentCaller caller;
    private final ReadItems read;
    private final OpenItems open;
    private final ArrangeAgenda arrange;
    private final WriteStatement write;
    private final DecideItem decide;

    ItemResource(
            CurrentCaller caller,
            ReadItems read,
            OpenItems open,
            ArrangeAgenda arrange,
            WriteStatement write,
            DecideItem decide) {
        this.caller = caller;
        this.read = read;
        this.open = open;
        this.arrange = arrange;
        this.write = write;
        this.decide = decide;
    }

    /** A meeting's agenda in its order. */
    record AgendaView(List<ItemView> data) {}

    /** Where on the agenda an item is to stand, from 1. */
    record Place(
            @Min(value = 1, message = "Platserna räknas från 1.")
            @Max(value = 500, message = "Så många platser finns inte.")
            int position) {}

    /** What the board decided. Points left out with APPROVED means as the administration proposed. */
    record Taken(
            @NotNull(message = "Ange utfallet.") ItemDecided.Outcome outcome,

            @Size(max = 50, message = "Högst 50 punkter.") @Nullable
            List<@NotBlank(message = "Punkten är tom.") @Size(max = 4000, message = "Högst 4000 tecken.") String>
                    points) {}

    @GET
    @Operation(operationId = "listItems", summary = "Visar dagordningen")
    public AgendaView list(@PathParam("meetingId") UUID meetingId) {
        return new AgendaView(read.agenda(caller.get(), meetingId));
    }

    @POST
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addItem", summary = "Sätter upp ett förslag, ett ärende eller en rubrik på dagordningen")
    @APIResponse(
            responseCode = "201",
            description = "Står på dagordningen",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response add(
            @PathParam("meetingId") UUID meetingId, @Valid @NotNull(message = "Beskriv punkten.") NewItem wanted) {
        var item = arrange.put(caller.get(), meetingId, wanted);
        return Response.created(URI.create(
                        "/agenda/v1/" + caller.tenant().path() + "/meetings/" + meetingId + "/items/" + item.id()))
                .tag(Versions.tagOf(item.version()))
                .entity(read.item(caller.get(), meetingId, item.id()))
                .build();
    }

    @GET
    @Path("{itemId}")
    @Operation(operationId = "getItem", summary = "Visar en punkt på dagordningen med sin tjänsteskrivelse")
    @APIResponse(
            responseCode = "200",
            description = "Punkten, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response get(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return tagged(open.item(caller.get(), meetingId, itemId));
    }

    @DELETE
    @Path("{itemId}")
    @Allow(Role.SECRETARY)
    @Operation(
            operationId = "takeItemOff",
            summary = "Tar bort en punkt från dagordningen",
            description = "If-Match anger sammanträdets version. Ett diariefört ärende går tillbaka till förslagen.")
    public void takeOff(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        arrange.takeOff(caller.get(), meetingId, itemId, ifMatch);
    }

    @POST
    @Path("{itemId}/move")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveItem",
            summary = "Flyttar en punkt på dagordningen",
            description = "If-Match anger sammanträdets version.")
    public AgendaView move(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange platsen.") Place place) {
        arrange.move(caller.get(), meetingId, itemId, ifMatch, place.position());
        return new AgendaView(read.agenda(caller.get(), meetingId));
    }

    @PUT
    @Path("{itemId}/statement")
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeStatement",
            summary = "Skriver punktens tjänsteskrivelse",
            description = "If-Match anger punktens version. Tidigare lydelser bevaras.")
    @APIResponse(
            responseCode = "200",
            description = "Tjänsteskrivelsen är skriven",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response write(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange lydelsen.") StatementText text) {
        write.write(caller.get(), meetingId, itemId, ifMatch, text);
        return tagged(read.item(caller.get(), meetingId, itemId));
    }

    @POST
    @Path("{itemId}/decide")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideItem", summary = "För in nämndens beslut under årets nästa paragraf")
    public ItemView decide(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @Valid @NotNull(message = "Ange beslutet.") Taken taken) {
        decide.decide(caller.get(), meetingId, itemId, taken.outcome(), taken.points());
        return read.item(caller.get(), meetingId, itemId);
    }

    private static Response tagged(ItemView item) {
        return Response.ok(item).tag(Versions.tagOf(item.version())).build();
    }
}
