package se.kvalitetshjulet.deviations.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/complaints/{complaintId}/…}: what is noted beside a complaint and told to nobody outside: its receipt and its links. */
@Path("/deviations/v1/{municipality}/{board}/complaints/{complaintId}")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_COMPLAINTS)
class ComplaintBesideResource {

    private final AcknowledgeComplaint acknowledge;
    private final LinkComplaint link;
    private final Complaints complaints;
    private final Store store;
    private final CurrentCaller caller;

    ComplaintBesideResource(
            AcknowledgeComplaint acknowledge,
            LinkComplaint link,
            Complaints complaints,
            Store store,
            CurrentCaller caller) {
        this.acknowledge = acknowledge;
        this.link = link;
        this.complaints = complaints;
        this.store = store;
        this.caller = caller;
    }

    @POST
    @Path("acknowledge")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "acknowledgeComplaint", summary = "Noterar att mottagandet av ett klagomål är bekräftat")
    public ComplaintView acknowledge(
            @PathParam("complaintId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange när.") AcknowledgeComplaint.Receipt receipt) {
        return acknowledge.acknowledge(caller.get(), id, receipt, ifMatch);
    }

    @GET
    @Path("links")
    @Operation(
            operationId = "listLinksOfComplaint",
            summary = "Listar avvikelser och lex Sarah-rapporter som ett klagomål hör till")
    public Page<ComplaintLink> links(@PathParam("complaintId") String id, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(store.inTenant(caller.tenant(), tx -> {
            complaints.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return link.of(tx, caller.get(), id);
        }));
    }

    @POST
    @Path("link")
    @Idempotent
    @Allow(readers = Readers.OF_HANDLING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "linkComplaint",
            summary = "Kopplar ett klagomål till en avvikelse eller en lex Sarah-rapport")
    public ComplaintView link(
            @PathParam("complaintId") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange vad det hör till.") ComplaintLink.NewLink wanted) {
        return link.link(caller.get(), id, wanted, ifMatch);
    }
}
