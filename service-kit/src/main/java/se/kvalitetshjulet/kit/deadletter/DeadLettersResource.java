package se.kvalitetshjulet.kit.deadletter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/dead-letters}: what could not be taken, and what to do about it. A service extends it with its path. */
@Allow(allUnits = Role.HEAD_OF_DEPARTMENT)
@Produces(MediaType.APPLICATION_JSON)
public abstract class DeadLettersResource {

    @Inject
    DeadLetters letters;

    @Inject
    SettleDeadLetter settle;

    @Inject
    AccessLog log;

    @Inject
    CurrentCaller caller;

    @Inject
    Store store;

    /** Why a dead letter is thrown away. */
    public record Discard(
            @NotBlank(message = "Ange ett skäl.") @Size(max = 500, message = "Högst 500 tecken.")
            String reason) {}

    /** What a dead letter should have said: a CloudEvent in structured mode, as text. */
    public record Repair(
            @NotBlank(message = "Ange den rättade händelsen.")
            String event) {}

    /** A dead letter with what it says. */
    public record Opened(@JsonUnwrapped DeadLetter letter, String content) {}

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Listar meddelanden som inte kunde tas emot")
    public Page<DeadLetter> list(
            @QueryParam("status") DeadLetter.@Nullable Status status, @Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> letters.all(tx, caller.tenant(), status, paging));
    }

    @GET
    @Path("{deadLetterId}")
    @Operation(operationId = "openDeadLetter", summary = "Visar ett meddelande med innehåll; läsningen loggas")
    public Opened open(@PathParam("deadLetterId") UUID id) {
        log.reading(
                caller.get(),
                Role.HEAD_OF_DEPARTMENT,
                "dead-letters",
                new AccessLog.Thing(id.toString(), null),
                "Felsökning av meddelande");
        return store.inTenant(caller.tenant(), tx -> {
            var letter = letters.find(tx, caller.tenant(), id).orElseThrow(Refusal::notFound);
            var content = letters.contentOf(tx, caller.tenant(), id).orElseThrow(Refusal::notFound);
            return new Opened(letter, new String(content.payload(), StandardCharsets.UTF_8));
        });
    }

    @POST
    @Path("{deadLetterId}/replay")
    @Idempotent
    @Operation(operationId = "replayDeadLetter", summary = "Tar emot meddelandet på nytt som det är")
    public DeadLetter replay(@PathParam("deadLetterId") UUID id) {
        return settle.replay(caller.get(), id);
    }

    @POST
    @Path("{deadLetterId}/repair")
    @Idempotent
    @Operation(operationId = "repairDeadLetter", summary = "Tar emot en rättad händelse i meddelandets ställe")
    public DeadLetter repair(@PathParam("deadLetterId") UUID id, @Valid Repair repair) {
        return settle.repair(caller.get(), id, repair.event());
    }

    @POST
    @Path("{deadLetterId}/discard")
    @Idempotent
    @Operation(operationId = "discardDeadLetter", summary = "Lägger undan meddelandet med ett skäl")
    public DeadLetter discard(@PathParam("deadLetterId") UUID id, @Valid Discard discard) {
        return settle.discard(caller.get(), id, discard.reason());
    }
}
