package se.kvalitetshjulet.reporting.writing;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.versions.Versions;

/** {@code …/versions}: every version of what is written in a section. */
@Path("/reporting/v1/{municipality}/{board}/written-sections/{kind}/{period}/{sectionId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "written-sections")
@Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR})
class TextVersionsResource {

    static final String VERSION = "Kräver If-Match med den ETag som avsnittet lästes med.";

    private final ReadTexts texts;
    private final WriteText write;
    private final RestoreText restore;
    private final CurrentCaller caller;

    TextVersionsResource(ReadTexts texts, WriteText write, RestoreText restore, CurrentCaller caller) {
        this.texts = texts;
        this.write = write;
        this.restore = restore;
        this.caller = caller;
    }

    /**
     * @param text Markdown: headings, paragraphs, lists, emphasis, links, and figures by their names in double braces; nothing
     *     about individuals
     */
    record Typed(@NotNull(message = "Skriv texten.") String text) {}

    @GET
    @Operation(operationId = "listWrittenVersions", summary = "Listar avsnittets versioner, den senaste först")
    public Page<VersionView> list(@BeanParam AtSection at, @Valid @BeanParam Paging paging) {
        return paging.cutFrom(texts.versions(caller.get(), at.place()).stream()
                .map(VersionView::of)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "writeText",
            summary = "Sparar texten som nästa version",
            description = "Skriv inget om enskilda. Samma text igen ger ingen ny version. " + VERSION)
    @APIResponse(
            responseCode = "201",
            description = "Versionen",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response save(
            @BeanParam AtSection at,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Skriv texten.") Typed typed) {
        var place = at.place();
        return created(place, write.write(caller.get(), place, ifMatch, typed.text(), SavedText.How.SAVED));
    }

    @GET
    @Path("{version}")
    @Operation(operationId = "getWrittenVersion", summary = "Visar en version")
    public VersionView one(
            @BeanParam AtSection at,
            @Parameter(description = "Versionens nummer, från 1") @PathParam("version") int version) {
        return VersionView.of(texts.version(caller.get(), at.place(), version));
    }

    @POST
    @Path("{version}/restore")
    @Idempotent
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "restoreText",
            summary = "Tar tillbaka en tidigare version, som en ny",
            description = VERSION)
    @APIResponse(
            responseCode = "201",
            description = "Den nya versionen",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response restore(
            @BeanParam AtSection at,
            @Parameter(description = "Versionens nummer, från 1") @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var place = at.place();
        return created(place, restore.restore(caller.get(), place, version, ifMatch));
    }

    private Response created(Place place, SavedText saved) {
        return Response.created(URI.create("/reporting/v1/" + caller.tenant().path() + "/written-sections/"
                        + place.kind() + "/" + place.period() + "/" + place.sectionId() + "/versions/"
                        + saved.version()))
                .tag(Versions.tagOf(saved.version()))
                .entity(VersionView.of(saved))
                .build();
    }
}
