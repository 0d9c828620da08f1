package se.kvalitetshjulet.reporting.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.reporting.chain.ChainVerification;
import se.kvalitetshjulet.reporting.chain.ChainedEdition;

/** {@code …/edition-chain}: the chain of a board's editions, and whether it is intact. */
@Path("/reporting/v1/{municipality}/{board}/edition-chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@Allow({Role.AUDITOR, Role.CONTROLLER, Role.ADMINISTRATOR})
class EditionChainResource {

    private final VerifyChain verify;
    private final CurrentCaller caller;

    EditionChainResource(VerifyChain verify, CurrentCaller caller) {
        this.verify = verify;
        this.caller = caller;
    }

    /** A link as agenda-service's {@code report-chain} lists it; what else is listed there is not needed here. */
    record Heard(
            @Min(value = 1, message = "Kedjans nummer börjar på 1.")
            int number,

            @Nullable String previousHash,

            @NotBlank(message = "Ange länkens kontrollsumma.")
            String hash) {}

    /** The copy to compare with. */
    record Copy(
            @NotNull(message = "Ange de länkar som agenda-service har fått, en tom lista om det inte är några.")
            @Size(max = 100_000, message = "Högst 100 000 länkar.")
            List<@Valid @NotNull(message = "Varje länk ska ha nummer och kontrollsumma.") Heard> heard) {}

    @GET
    @Operation(
            operationId = "listEditionChain",
            summary = "Listar nämndens utgåvor i den ordning de publicerades, med kedjans kontrollsummor")
    public List<ChainedEdition> list() {
        return verify.chain(caller.tenant());
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyEditionChain",
            summary = "Kontrollerar om någon utgåva har ändrats, tagits bort eller skjutits in",
            description =
                    "Allt räknas om från de publicerade filerna. Att slutet av kedjan har kapats eller att allt har"
                            + " skrivits om syns bara mot en kopia: skicka då agenda-service report-chain med POST.")
    public ChainVerification verify() {
        return verify.verify(caller.tenant(), null);
    }

    @POST
    @Path("verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "compareEditionChain",
            summary = "Kontrollerar kedjan också mot den kopia som agenda-service har",
            description = "Inget sparas. Hämta kopian från agenda-service report-chain.")
    public ChainVerification compare(@NotNull(message = "Skicka kopian som JSON.") @Valid Copy copy) {
        return verify.verify(
                caller.tenant(),
                copy.heard().stream()
                        .map(link -> new ChainLink(link.number(), link.previousHash(), link.hash()))
                        .toList());
    }
}
