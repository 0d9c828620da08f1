package se.kvalitetshjulet.reporting.intake;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.kvalitetshjulet.kit.apiinfo.ApiInfoResource;

/** What this API is. */
@Path("/reporting/v1/api-info")
@Tag(name = "api-info")
class ReportingApiInfoResource extends ApiInfoResource {}
