package se.kvalitetshjulet.reporting.edition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.reporting.approval.Step;
import se.kvalitetshjulet.reporting.kind.Kinds;

/** {@code …/report-definitions}: the reports that can be assembled here. */
@Path("/reporting/v1/{municipality}/{board}/report-definitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportDefinitionsResource {

    private final CurrentCaller caller;
    private final ReportSettings settings;
    private final Kinds kinds;

    ReportDefinitionsResource(CurrentCaller caller, ReportSettings settings, Kinds kinds) {
        this.caller = caller;
        this.settings = settings;
        this.kinds = kinds;
    }

    /**
     * One kind of report.
     *
     * @param period how its period is written
     * @param versions the version of each of its definitions
     * @param threshold the lowest count of people that it shows; 0 when all are shown
     * @param steps that are taken with a draft, in their order, before it may be published
     */
    record Definition(
            ReportKind kind,
            String title,
            String description,
            String period,
            SortedMap<String, Integer> versions,
            int threshold,
            List<Step> steps) {}

    @GET
    @Allow(readers = Readers.OF_THE_BOARD)
    @Operation(operationId = "listReportDefinitions", summary = "Listar de rapporter som kan tas fram")
    public List<Definition> list() {
        return kinds.all().stream()
                .map(kind -> new Definition(
                        kind.kind(),
                        kind.title(),
                        kind.description(),
                        kind.cycle().form(),
                        kind.definitionVersions(),
                        kind.countsPeople() ? settings.threshold(caller.tenant(), "") : 0,
                        settings.demands(caller.tenant(), kind.kind()).steps()))
                .toList();
    }
}
