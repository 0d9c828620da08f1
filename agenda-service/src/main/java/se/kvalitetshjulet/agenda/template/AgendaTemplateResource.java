package se.kvalitetshjulet.agenda.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.StandingHeading;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

@Path("/agenda/v1/{municipality}/{board}/agenda-template")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARDS_ORDER)
class AgendaTemplateResource {

    private final CurrentCaller caller;
    private final Store store;
    private final AgendaTemplates templates;
    private final WriteAgendaTemplate write;

    AgendaTemplateResource(CurrentCaller caller, Store store, AgendaTemplates templates, WriteAgendaTemplate write) {
        this.caller = caller;
        this.store = store;
        this.templates = templates;
        this.write = write;
    }

    /** Where a standing heading is. */
    enum Place {
        OPENING,
        CLOSING
    }

    /**
     * A standing heading.
     *
     * @param kind left out follows from the place and the wording
     */
    record Standing(
            @NotBlank(message = "Ange rubriken.")
            @Size(max = 500, message = "Högst 500 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            String heading,

            @Nullable ItemKind kind,

            @NotNull(message = "Ange om punkten står före eller efter ärendena.")
            Place part) {

        StandingHeading asHeading() {
            var at = AgendaItem.Part.valueOf(part.name());
            return kind == null
                    ? StandingHeading.of(heading.strip(), at)
                    : new StandingHeading(heading.strip(), kind, at);
        }
    }

    /** All of the standing headings, in their order. */
    record Written(
            @NotEmpty(message = "Ange minst en punkt.") @Size(max = 50, message = "Högst 50 punkter.")
            List<@NotNull(message = "Punkten saknas.") @Valid Standing> items) {}

    @GET
    @Operation(operationId = "getAgendaTemplate", summary = "Visar vad nya dagordningar börjar och slutar med")
    @APIResponse(
            responseCode = "200",
            description = "Mallen, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = AgendaTemplate.class)))
    public Response get(
            @Parameter(description = "Den som gäller om inget anges") @QueryParam("version") @Nullable
                    Integer version) {
        return tagged(store.inTenant(
                caller.tenant(),
                tx -> version == null
                        ? templates.current(tx, caller.tenant())
                        : templates.find(tx, caller.tenant(), version).orElseThrow(Refusal::notFound)));
    }

    @PUT
    @Allow(value = Role.SECRETARY, readers = Readers.OF_SETTINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAgendaTemplate",
            summary = "Skriver vad nya dagordningar börjar och slutar med",
            description =
                    "If-Match anger versionen, \"0\" för installationens mall. Planerade sammanträden ändras inte.")
    @APIResponse(
            responseCode = "200",
            description = "Mallen gäller för nya sammanträden",
            content = @Content(schema = @Schema(implementation = AgendaTemplate.class)))
    public Response write(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange punkterna.") Written wanted) {
        return tagged(write.write(
                caller.get(),
                ifMatch,
                wanted.items().stream().map(Standing::asHeading).toList()));
    }

    private static Response tagged(AgendaTemplate template) {
        return Response.ok(template).tag(Versions.tagOf(template.version())).build();
    }
}
