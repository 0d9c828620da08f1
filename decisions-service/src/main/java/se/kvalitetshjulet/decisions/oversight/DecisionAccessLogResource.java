package se.kvalitetshjulet.decisions.oversight;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.accesslog.AccessLogResource;
import se.kvalitetshjulet.kit.accesslog.LogEntry;
import se.kvalitetshjulet.kit.accesslog.LogFilter;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;

/** {@code …/access-log?day=2024-04-01}: who has read about whom, for those who check the log. */
@Path("/decisions/v1/{municipality}/{board}/access-log")
@Produces(MediaType.APPLICATION_JSON)
class DecisionAccessLogResource extends AccessLogResource {

    /** The log's own filter, and the name that this service has had for its things from the beginning. */
    static class Filter extends LogFilter {

        @QueryParam("decisionId")
        @Nullable
        String decisionId;

        @Override
        protected @Nullable String thing() {
            return Parameters.isGiven(decisionId) ? decisionId : super.thing();
        }
    }

    @GET
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    public Page<LogEntry> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return entries(filter, paging);
    }

    @GET
    @Produces(SwedishCsv.MEDIA_TYPE)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    public Response csv(@BeanParam Filter filter) {
        return file(filter);
    }
}
