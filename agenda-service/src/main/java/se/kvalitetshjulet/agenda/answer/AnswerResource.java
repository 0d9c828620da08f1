package se.kvalitetshjulet.agenda.answer;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;

/** {@code waiting-answers}: remisses and motions that wait, and that they have been answered. */
@Path("/agenda/v1/{municipality}/{board}")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.SECRETARY, Role.REGISTRAR})
class AnswerResource {

    private final CurrentCaller caller;
    private final WaitingAnswers waiting;
    private final NoteAnswer note;

    AnswerResource(CurrentCaller caller, WaitingAnswers waiting, NoteAnswer note) {
        this.caller = caller;
        this.waiting = waiting;
        this.note = note;
    }

    /**
     * That an answer has been given.
     *
     * @param on left out means today
     */
    record Given(@Nullable LocalDate on) {}

    /**
     * That the board does not answer.
     *
     * @param on left out means today
     */
    record Declined(
            @Nullable LocalDate on,

            @NotBlank(message = "Ange varför nämnden avstår från att svara.")
            @Size(max = 2000, message = "Högst 2000 tecken.")
            String reason) {}

    @GET
    @Path("waiting-answers")
    @Allow(readers = Readers.OF_THE_BOARD)
    @Operation(
            operationId = "listWaitingAnswers",
            summary = "Visar remisser och motioner som väntar på svar, det mest brådskande först")
    public Page<WaitingAnswers.Waiting> list(@Valid @BeanParam Paging paging) {
        return paging.cutFrom(waiting.seenBy(caller.get()));
    }

    @POST
    @Path("matters/{registryNumber}/answer")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerMatter", summary = "Antecknar att den som väntade har fått svar")
    public Answer answer(
            @PathParam("registryNumber") String number, @Valid @NotNull(message = "Skicka ett objekt.") Given given) {
        return note.answered(caller.get(), read(number), given.on());
    }

    @POST
    @Path("matters/{registryNumber}/decline")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineToAnswer", summary = "Antecknar att nämnden avstår från att svara, och varför")
    public Answer decline(
            @PathParam("registryNumber") String number, @Valid @NotNull(message = "Ange skälet.") Declined declined) {
        return note.declined(caller.get(), read(number), declined.on(), declined.reason());
    }

    private static RegistryNumber read(String number) {
        return RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
    }
}
