package se.kvalitetshjulet.decisions.ivo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.ivo.IndividualReportFiles.FileForm;
import se.kvalitetshjulet.decisions.person.Need;
import se.kvalitetshjulet.decisions.person.ReadingPurpose;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.statute.SwedishTime;

/** {@code …/individual-reports?quarter=2024-Q1&recipient=IVO}. */
@Path("/decisions/v1/{municipality}/{board}/individual-reports")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_INDIVIDUAL_REPORTS)
class IndividualReportResource {

    // One address is one operation, whichever method answers it: they describe it in the same words.
    private static final String OPERATION = "listIndividualReports";
    private static final String PDF = "application/pdf";
    private static final String SUMMARY = "Listar ett kvartals individrapporter till en mottagare";
    private static final String DESCRIPTION =
            "Accept väljer form: JSON sidvis, eller alla som CSV (semikolon, UTF-8 med BOM) eller PDF. Till IVO hör"
                    + " personuppgifterna: ange purpose, så loggas läsningen och de följer med för den som får se dem."
                    + " Till revisorerna är rapporterna avidentifierade. ETag gäller hela nämndens rapporter.";

    private final ReadIndividualReports read;
    private final SendIndividualReports send;
    private final IndividualReportFiles files;
    private final CurrentCaller caller;
    private final InstantSource clock;

    IndividualReportResource(
            ReadIndividualReports read,
            SendIndividualReports send,
            IndividualReportFiles files,
            CurrentCaller caller,
            InstantSource clock) {
        this.read = read;
        this.send = send;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which reports, and with what purpose their identities. */
    static class Wanted {

        @QueryParam("quarter")
        @Parameter(required = true, description = "Kvartalet, till exempel 2024-Q1")
        @Nullable
        String quarter;

        @QueryParam("recipient")
        @Parameter(
                required = true,
                description = "Vem rapporterna är till",
                schema = @Schema(implementation = Recipient.class))
        @Nullable
        String recipient;

        @QueryParam("purpose")
        @Parameter(
                description = "Varför personuppgifterna läses; det loggas. Utan det följer de inte med",
                schema = @Schema(implementation = ReadingPurpose.class))
        @Nullable
        String purpose;

        @QueryParam("protectedToo")
        @Parameter(
                description = "Att också skyddade personuppgifter behövs; utan det följer de inte med",
                schema = @Schema(implementation = Boolean.class))
        @Nullable
        String protectedToo;

        /** Null leaves the identities out. */
        @Nullable
        Need need() {
            var why = Parameters.choice("purpose", purpose, ReadingPurpose.class);
            boolean all = Boolean.TRUE.equals(Parameters.yesOrNo("protectedToo", protectedToo));
            return why == null ? null : new Need(why, all);
        }
    }

    /**
     * What is marked as sent.
     *
     * @param quarter {@code 2024-Q1}
     */
    record Send(
            @NotNull(message = "Ange kvartalet, till exempel 2024-Q1.")
            String quarter,

            @NotNull(message = "Ange mottagare, IVO eller AUDITORS.")
            Recipient recipient) {}

    @GET
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "Individrapporterna",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndividualReports.class)))
    public Response list(@BeanParam Wanted wanted, @Valid @BeanParam Paging paging) {
        var found = read(wanted, paging);
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(found.reports())
                .tag(new EntityTag(found.tag()))
                .cacheControl(never)
                .build();
    }

    @GET
    @Produces(SwedishCsv.MEDIA_TYPE)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    public Response csv(@BeanParam Wanted wanted) {
        return file(wanted, FileForm.CSV);
    }

    @GET
    @Produces(PDF)
    @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
    public Response pdf(@BeanParam Wanted wanted) {
        return file(wanted, FileForm.PDF);
    }

    private Response file(Wanted wanted, FileForm form) {
        var found = read(wanted, Paging.of(1, Integer.MAX_VALUE));
        return files.answer(caller.tenant(), form, found, Parameters.isGiven(wanted.purpose));
    }

    @POST
    @Path("send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allow({Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT})
    @Operation(
            operationId = "sendIndividualReports",
            summary = "Markerar ett kvartals individrapporter som skickade",
            description = "Kräver If-Match med den ETag som rapporterna lästes med. Det skickade ändras aldrig; vad som"
                    + " blir känt senare kommer med i nästa kvartals rapporter.")
    @APIResponse(
            responseCode = "201",
            description = "Rapporterna är markerade som skickade",
            content = @Content(schema = @Schema(implementation = IndividualReports.class)))
    public Response send(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange kvartal och mottagare.") Send sent) {
        var asked = Asked.of(sent.quarter(), sent.recipient().name(), SwedishTime.today(clock));
        send.send(caller.get(), asked, ifMatch);
        var found = read.read(caller.get(), asked, Paging.of(1, 20), null);
        return Response.created(URI.create("/decisions/v1/" + caller.tenant().path() + "/individual-reports?quarter="
                        + asked.quarter() + "&recipient=" + asked.recipient()))
                .tag(new EntityTag(found.tag()))
                .entity(found.reports())
                .build();
    }

    private ReadIndividualReports.Found read(Wanted wanted, Paging paging) {
        return read.read(
                caller.get(),
                Asked.of(wanted.quarter, wanted.recipient, SwedishTime.today(clock)),
                paging,
                wanted.need());
    }
}
