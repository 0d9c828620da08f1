package se.kvalitetshjulet.reporting.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.kvalitetshjulet.contracts.report.ReportKind;

/** The path parameters that name a section. Take it as a {@code @BeanParam}. */
public class AtSection {

    @PathParam("kind")
    @Parameter(description = "Sortens rapport")
    ReportKind kind;

    @PathParam("period")
    @Parameter(description = "Rapportens period, till exempel 2023")
    String period;

    @PathParam("sectionId")
    @Parameter(description = "Avsnittets id")
    String sectionId;

    /** Also what tells one request from another that is sent again. */
    @JsonValue
    public Place place() {
        return new Place(kind, period, sectionId);
    }
}
