package se.kvalitetshjulet.agenda.item;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.Refusal;

@Path("/agenda/v1/{municipality}/{board}/matters/{registryNumber}/course")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class MatterCourseResource {

    private final CurrentCaller caller;
    private final ReadQuestion question;

    MatterCourseResource(CurrentCaller caller, ReadQuestion question) {
        this.caller = caller;
        this.question = question;
    }

    @GET
    @Operation(operationId = "getMatterCourse", summary = "Visar vad som har hänt med ärendets frågor i nämnden")
    public ProposalResource.Course get(
            @Parameter(description = "Diarienumret med bindestreck: SOCN-2024-58", example = "SOCN-2024-58")
                    @PathParam("registryNumber")
                    String number) {
        return new ProposalResource.Course(question.ofMatter(
                caller.get(), RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound)));
    }
}
