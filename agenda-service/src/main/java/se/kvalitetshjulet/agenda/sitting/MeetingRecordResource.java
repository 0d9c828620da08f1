package se.kvalitetshjulet.agenda.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/record")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MeetingRecordResource {

    private final CurrentCaller caller;
    private final OpenProceedings open;
    private final WriteRecord write;

    MeetingRecordResource(CurrentCaller caller, OpenProceedings open, WriteRecord write) {
        this.caller = caller;
        this.open = open;
        this.write = write;
    }

    /** Why an entry is taken back. */
    record Mistake(
            @NotBlank(message = "Ange vad som var fel.") @Size(max = 500, message = "Högst 500 tecken.")
            String reason) {}

    @GET
    @Operation(
            operationId = "listRecord",
            summary = "Listar allt som har antecknats under sammanträdet, även det som har tagits tillbaka")
    public Page<ReadSitting.Line> list(@PathParam("meetingId") UUID meetingId, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(open.record(caller.get(), meetingId));
    }

    @POST
    @Path("{number}/withdraw")
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawEntry",
            summary = "Tar tillbaka en anteckning som var fel",
            description = "Anteckningen finns kvar i historiken. Det går fram till att paragrafen är justerad.")
    public void withdraw(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = "Anteckningens nummer i historiken") @PathParam("number") int number,
            @Valid @NotNull(message = "Ange vad som var fel.") Mistake mistake) {
        write.withdraw(caller.get(), meetingId, number, mistake.reason());
    }
}
