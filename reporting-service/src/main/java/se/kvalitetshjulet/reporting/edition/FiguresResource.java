package se.kvalitetshjulet.reporting.edition;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;

/** {@code …/figures/{figureId}}: one figure and where it comes from. */
@Path("/reporting/v1/{municipality}/{board}/reports/{reportId}/figures/{figureId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
@Allow(readers = Readers.OF_THE_BOARD)
class FiguresResource {

    private final FigureSources figures;
    private final CurrentCaller caller;

    FiguresResource(FigureSources figures, CurrentCaller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "explainFigure", summary = "Förklarar en siffra: vad den betyder och hur den är räknad")
    public FigureSources.Explained explain(
            @PathParam("reportId") String reportId, @PathParam("figureId") String figureId) {
        return figures.explain(caller.get(), reportId, figureId);
    }

    @GET
    @Path("sources")
    @Operation(
            operationId = "listFigureSources",
            summary = "Listar händelserna bakom en siffra",
            description = "Händelserna visas för controller, revisor och avdelningschef. Andra får en rad för varje"
                    + " system som har berättat om det som räknas, med den dag då något senast hördes från det.")
    public Page<FigureSources.Source> sources(
            @PathParam("reportId") String reportId,
            @PathParam("figureId") String figureId,
            @Valid @BeanParam Paging paging) {
        return figures.sources(caller.get(), reportId, figureId, paging);
    }
}
