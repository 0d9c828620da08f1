package se.kvalitetshjulet.agenda.oversight;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.accesslog.AccessLogResource;
import se.kvalitetshjulet.kit.accesslog.LogEntry;
import se.kvalitetshjulet.kit.accesslog.LogFilter;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;

/** {@code …/access-log?day=2024-04-01}: who has opened what of the closed part, for those who check the log. */
@Path("/agenda/v1/{municipality}/{board}/access-log")
@Produces(MediaType.APPLICATION_JSON)
class AgendaAccessLogResource extends AccessLogResource {

    @GET
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    public Page<LogEntry> list(@BeanParam LogFilter filter, @Valid @BeanParam Paging paging) {
        return entries(filter, paging);
    }

    @GET
    @Produces(SwedishCsv.MEDIA_TYPE)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    public Response csv(@BeanParam LogFilter filter) {
        return file(filter);
    }
}
