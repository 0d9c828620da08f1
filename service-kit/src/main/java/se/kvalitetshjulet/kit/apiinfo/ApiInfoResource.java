package se.kvalitetshjulet.kit.apiinfo;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /{area}/v1/api-info}, as the Swedish national REST API profile asks. A service extends it with its path. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class ApiInfoResource {

    @ConfigProperty(name = "quarkus.application.name")
    String name;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    /**
     * Field names as the national profile has them.
     *
     * @param apiReleased the day that version 1 of the interface was settled
     */
    public record ApiInfo(
            String apiName, String apiVersion, LocalDate apiReleased, String apiDocumentation, String apiStatus) {}

    @GET
    @PermitAll
    @Operation(operationId = "getApiInfo", summary = "Berättar vilket api det här är")
    public ApiInfo apiInfo() {
        return new ApiInfo(name, version, LocalDate.of(2026, 11, 22), "/q/openapi", "active");
    }
}
