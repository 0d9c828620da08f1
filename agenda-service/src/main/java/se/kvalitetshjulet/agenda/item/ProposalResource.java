package se.kvalitetshjulet.agenda.item;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;

@Path("/agenda/v1/{municipality}/{board}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class ProposalResource {

    private final CurrentCaller caller;
    private final ReadItems read;

    ProposalResource(CurrentCaller caller, ReadItems read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Operation(operationId = "listProposals", summary = "Listar ärenden som väntar på ett sammanträde")
    public Page<ItemView> list(@Valid @BeanParam Paging paging) {
        return read.proposals(caller.get(), paging);
    }

    @GET
    @Path("{itemId}")
    @Operation(operationId = "getProposal", summary = "Visar ett förslag med sin tjänsteskrivelse")
    public ItemView get(@PathParam("itemId") UUID itemId) {
        return read.proposal(caller.get(), itemId);
    }
}
