package se.kvalitetshjulet.agenda.statement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Readers;

@Path("/agenda/v1/{municipality}/{board}/statement-templates")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class StatementTemplateResource {

    private final StatementTemplates templates;

    StatementTemplateResource(StatementTemplates templates) {
        this.templates = templates;
    }

    /** All of them, by kind of matter. */
    record TemplateList(List<StatementTemplates.Template> data) {}

    @GET
    @Operation(
            operationId = "listStatementTemplates",
            summary = "Visar vad en tjänsteskrivelse börjar som, efter ärendets sort")
    public TemplateList list() {
        return new TemplateList(templates.all());
    }
}
