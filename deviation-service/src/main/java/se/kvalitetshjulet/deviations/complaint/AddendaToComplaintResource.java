package se.kvalitetshjulet.deviations.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.deviations.addendum.AddAddendum;
import se.kvalitetshjulet.deviations.addendum.Addendum;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;

/** {@code …/complaints/{complaintId}/add-addendum}: adding to what was written about a complaint. */
@Path("/deviations/v1/{municipality}/{board}/complaints/{complaintId}/add-addendum")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_COMPLAINTS)
class AddendaToComplaintResource {

    private final ComplaintFiles holders;
    private final AddAddendum add;
    private final CurrentCaller caller;

    AddendaToComplaintResource(ComplaintFiles holders, AddAddendum add, CurrentCaller caller) {
        this.holders = holders;
        this.add = add;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "addToComplaint",
            summary = "Lägger till något till det som har skrivits om ett klagomål",
            description = "Det som redan är skrivet ändras inte. Tillägget läses med de andra texterna.")
    public Addendum add(
            @PathParam("complaintId") String id,
            @Valid @NotNull(message = "Skriv vad som ska läggas till.") Addendum.Addition addition) {
        return add.add(caller.get(), holders.of(id), addition);
    }
}
