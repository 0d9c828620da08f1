package se.kvalitetshjulet.decisions.breakglass;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.person.ReadPerson;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Problem;
import se.kvalitetshjulet.kit.store.Store;

/** {@code …/break-glass}: opening the person room in an emergency, and judging that it was opened. */
@Path("/decisions/v1/{municipality}/{board}/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
class BreakGlassResource {

    private final OpenRoom open;
    private final Alerts alerts;
    private final ReadAlert read;
    private final JudgeOpening judge;
    private final Store store;
    private final CurrentCaller caller;

    BreakGlassResource(
            OpenRoom open, Alerts alerts, ReadAlert read, JudgeOpening judge, Store store, CurrentCaller caller) {
        this.open = open;
        this.alerts = alerts;
        this.read = read;
        this.judge = judge;
        this.store = store;
        this.caller = caller;
    }

    /**
     * That somebody has to see whom a decision concerns, though it is not theirs.
     *
     * @param reason why it cannot wait
     * @param protectedToo that they know what it means if the person's identity is protected; must be true
     */
    record Open(
            @NotNull(message = "Ange beslutets id.") String decisionId,

            @NotNull(message = "Skriv varför det inte kan vänta.")
            String reason,

            boolean protectedToo) {}

    /** What is judged; action is what is to be done, needed when it was not justified. */
    record Judge(
            @NotNull(message = "Ange JUSTIFIED eller NOT_JUSTIFIED.")
            Judgement judgement,

            @Nullable String action) {}

    /** One alert with why the room was opened, and what was to be done. */
    record OpenedAlert(
            @JsonUnwrapped Alert alert,
            String reason,
            @Nullable String action) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
    @Operation(
            operationId = "breakGlass",
            summary = "Visar i en nödsituation vem ett beslut gäller som uppdraget inte omfattar",
            description = "Läsningen loggas, och de som svarar för beslutet får veta den och bedömer den. Samma"
                    + " Idempotency-Key är samma öppning. Svaret får inte sparas av mellanled.")
    @APIResponse(
            responseCode = "200",
            description = "Personuppgifterna",
            content = @Content(schema = @Schema(implementation = ReadPerson.PersonView.class)))
    @APIResponse(
            responseCode = "429",
            description = "För många öppningar; de ansvariga har fått veta det",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response open(
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) @Nullable String key,
            @Valid @NotNull(message = "Ange beslut och skäl.") Open wanted) {
        return unkept(open.open(
                caller.get(),
                new Emergency(wanted.decisionId().strip(), wanted.reason().strip(), wanted.protectedToo(), key)));
    }

    @GET
    @Operation(operationId = "listBreakGlass", summary = "Listar nödöppningar, de som väntar på bedömning först")
    public Page<Alert> list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = AlertStatus.class)) @Nullable
                    String status,
            @Valid @BeanParam Paging paging) {
        var wanted = Parameters.choice("status", status, AlertStatus.class);
        return store.inTenant(caller.tenant(), tx -> alerts.page(tx, caller.get(), wanted, paging));
    }

    @GET
    @Path("{breakGlassId}")
    @Operation(operationId = "getBreakGlass", summary = "Visar en nödöppning med dess skäl; läsningen loggas")
    @APIResponse(
            responseCode = "200",
            description = "Nödöppningen",
            content = @Content(schema = @Schema(implementation = OpenedAlert.class)))
    public Response find(@PathParam("breakGlassId") UUID id) {
        var found = read.read(caller.get(), id);
        return unkept(new OpenedAlert(found.alert(), found.reason(), found.action()));
    }

    @POST
    @Path("{breakGlassId}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "reviewBreakGlass", summary = "Bedömer om en nödöppning var befogad")
    @APIResponse(responseCode = "204", description = "Bedömningen är noterad")
    public void review(
            @PathParam("breakGlassId") UUID id, @Valid @NotNull(message = "Ange bedömningen.") Judge judged) {
        var action = judged.action();
        judge.judge(caller.get(), id, judged.judgement(), action == null || action.isBlank() ? null : action.strip());
    }

    private static Response unkept(Object secret) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(secret).cacheControl(never).build();
    }
}
