package se.kvalitetshjulet.reporting.writing;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.reporting.written.FigureTexts;

/** {@code …/written-sections}: what people write in a report, by its kind and period, whether it has been assembled or not. */
@Path("/reporting/v1/{municipality}/{board}/written-sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "written-sections")
@Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR})
class WrittenSectionsResource {

    private final ReadTexts texts;
    private final ConfirmFigures confirm;
    private final CurrentCaller caller;

    WrittenSectionsResource(ReadTexts texts, ConfirmFigures confirm, CurrentCaller caller) {
        this.texts = texts;
        this.confirm = confirm;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listWrittenSections",
            summary = "Listar de avsnitt som skrivs av människor, med det som står där nu")
    public List<SectionView> list(
            @Parameter(description = "Sortens rapport", required = true)
                    @QueryParam("kind")
                    @NotNull(message = "Ange vilken sorts rapport.")
                    ReportKind kind,
            @Parameter(description = "Rapportens period, till exempel 2023", required = true)
                    @QueryParam("period")
                    @NotNull(message = "Ange perioden, till exempel 2023.")
                    String period) {
        return texts.all(caller.get(), kind, period).stream()
                .map(SectionView::of)
                .toList();
    }

    @GET
    @Path("figures")
    @Operation(
            operationId = "listBindableFigures",
            summary = "Listar de siffror som kan bindas i texten, med det de visar nu",
            description = "Skriv namnet inom dubbla klammerparenteser i texten. Tom innan rapporten har tagits fram.")
    public List<FigureTexts.Named> figures(
            @Parameter(description = "Sortens rapport", required = true)
                    @QueryParam("kind")
                    @NotNull(message = "Ange vilken sorts rapport.")
                    ReportKind kind,
            @Parameter(description = "Rapportens period, till exempel 2023", required = true)
                    @QueryParam("period")
                    @NotNull(message = "Ange perioden, till exempel 2023.")
                    String period) {
        return texts.figures(caller.get(), kind, period).named();
    }

    @GET
    @Path("{kind}/{period}/{sectionId}")
    @Operation(operationId = "getWrittenSection", summary = "Visar ett avsnitt, med ETag")
    @APIResponse(
            responseCode = "200",
            description = "Avsnittet",
            content = @Content(schema = @Schema(implementation = SectionView.class)))
    public Response one(@BeanParam AtSection at) {
        return answer(at.place());
    }

    @POST
    @Path("{kind}/{period}/{sectionId}/confirm")
    @Idempotent
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(
            operationId = "confirmFigures",
            summary = "Bekräftar att texten stämmer med siffrorna som de är nu",
            description = "Ger en ny version med samma text. " + TextVersionsResource.VERSION)
    @APIResponse(
            responseCode = "200",
            description = "Avsnittet",
            content = @Content(schema = @Schema(implementation = SectionView.class)))
    public Response confirm(@BeanParam AtSection at, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var place = at.place();
        confirm.confirm(caller.get(), place, ifMatch);
        return answer(place);
    }

    private Response answer(Place place) {
        var state = texts.one(caller.get(), place);
        return Response.ok(SectionView.of(state))
                .tag(Versions.tagOf(state.version()))
                .build();
    }
}
