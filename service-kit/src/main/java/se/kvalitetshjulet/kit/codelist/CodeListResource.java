package se.kvalitetshjulet.kit.codelist;

import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.revision.Code;
import se.kvalitetshjulet.kit.revision.OwnedList;
import se.kvalitetshjulet.kit.versions.Versions;

/**
 * The service's own code lists, for whoever posts events or shows them, and for the administrator who changes them. A
 * service extends it with its path, which ends with {@code {list}}, and says who reads its lists.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class CodeListResource {

    @Inject
    ReadCodeLists read;

    @Inject
    ReviseCodeList revise;

    @Inject
    CodeListOwner owner;

    @Inject
    CurrentCaller caller;

    @Inject
    UriInfo uri;

    /** A code to add. */
    public record NewCode(
            @NotNull(message = "Ange koden.") String code,
            @NotNull(message = "Ange benämningen.") String label,
            @NotNull(message = "Ange första dagen.") LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String citation,
            @Nullable String parent) {}

    /** What a code is to be called from a day. What is left out the code has no more from then on. */
    public record NewWords(
            @NotNull(message = "Ange benämningen.") String label,
            @NotNull(message = "Ange från vilken dag.") LocalDate validFrom,
            @Nullable String citation,
            @Nullable String parent) {}

    /** The last day on which a code may be used. */
    public record LastDay(
            @NotNull(message = "Ange sista dagen.") LocalDate validTo) {}

    /** The day from which a code may be used again. */
    public record FirstDay(
            @NotNull(message = "Ange från vilken dag.") LocalDate validFrom) {}

    @GET
    @Operation(
            operationId = "listCodes",
            summary = "Listar kodlistans koder",
            description = "Också de som inte längre gäller, om inte validOn säger annat.")
    public Page<Code> list(
            @PathParam("list") String path,
            @QueryParam("validOn")
                    @Parameter(
                            description = "Bara de koder som gäller den dagen, med den dagens benämningar",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String validOn,
            @Valid @BeanParam Paging paging) {
        var found = read.codes(caller.tenant(), owner.at(path), Days.asked("validOn", validOn));
        return paging.cutFrom(found);
    }

    @POST
    @Idempotent
    @Allow(allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addCode", summary = "Lägger till en kod")
    @APIResponse(
            responseCode = "201",
            description = "Koden finns i listan",
            content = @Content(schema = @Schema(implementation = CodeWithHistory.class)))
    public Response add(@PathParam("list") String path, @Valid @NotNull(message = "Beskriv koden.") NewCode wanted) {
        var list = owner.at(path);
        revise.add(
                caller.get(),
                list,
                new CodeListRevised(
                        list.name(),
                        wanted.code(),
                        wanted.label(),
                        wanted.validFrom(),
                        wanted.validTo(),
                        wanted.citation(),
                        wanted.parent()));
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(wanted.code()).build()),
                list,
                wanted.code());
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getCode", summary = "Visar en kod med sin historik")
    @APIResponse(
            responseCode = "200",
            description = "Koden, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = CodeWithHistory.class)))
    public Response get(@PathParam("list") String path, @PathParam("code") String code) {
        return answer(Response.ok(), owner.at(path), code);
    }

    @POST
    @Path("{code}/revise")
    @Idempotent
    @Allow(allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviseCode",
            summary = "Ändrar kodens benämning från en dag",
            description = "Tidigare benämningar bevaras, och skrivs ut för sin tid.")
    @APIResponse(
            responseCode = "200",
            description = "Koden är ändrad",
            content = @Content(schema = @Schema(implementation = CodeWithHistory.class)))
    public Response change(
            @PathParam("list") String path,
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange benämningen och från vilken dag.") NewWords words) {
        var list = owner.at(path);
        revise.change(
                caller.get(),
                list,
                ifMatch,
                new CodeListRevised(
                        list.name(), code, words.label(), words.validFrom(), null, words.citation(), words.parent()));
        return answer(Response.ok(), list, code);
    }

    @POST
    @Path("{code}/end")
    @Idempotent
    @Allow(allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endCode",
            summary = "Anger kodens sista dag",
            description = "En kod tas aldrig bort. Den kan inte sluta gälla före en dag då den används.")
    @APIResponse(
            responseCode = "200",
            description = "Koden har en sista dag",
            content = @Content(schema = @Schema(implementation = CodeWithHistory.class)))
    public Response end(
            @PathParam("list") String path,
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange sista dagen.") LastDay lastDay) {
        var list = owner.at(path);
        revise.end(caller.get(), list, code, ifMatch, lastDay.validTo());
        return answer(Response.ok(), list, code);
    }

    @POST
    @Path("{code}/reopen")
    @Idempotent
    @Allow(allUnits = Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reopenCode", summary = "Låter en avslutad kod gälla igen från en dag")
    @APIResponse(
            responseCode = "200",
            description = "Koden gäller igen",
            content = @Content(schema = @Schema(implementation = CodeWithHistory.class)))
    public Response reopen(
            @PathParam("list") String path,
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange från vilken dag.") FirstDay firstDay) {
        var list = owner.at(path);
        revise.reopen(caller.get(), list, code, ifMatch, firstDay.validFrom());
        return answer(Response.ok(), list, code);
    }

    private Response answer(Response.ResponseBuilder answer, OwnedList list, String code) {
        var found = read.one(caller.tenant(), list, code);
        return answer.tag(Versions.tagOf(found.version())).entity(found).build();
    }
}
