package se.kvalitetshjulet.kit.accesslog;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;

/**
 * {@code …/access-log}: who has read about whom, for those who check the log. A service extends it with its path, and lists
 * and gives as a file what its own filter asks for.
 */
@Allow(readers = Readers.OF_ACCESS_LOGS)
@Produces(MediaType.APPLICATION_JSON)
public abstract class AccessLogResource {

    // One address is one operation, whichever method answers it: they describe it in the same words.
    protected static final String OPERATION = "listReadings";
    protected static final String SUMMARY = "Listar läsningar av personuppgifter, den senaste först";
    protected static final String DESCRIPTION =
            "Utan tid gäller det i dag. Accept väljer form: JSON sidvis, eller alla som CSV (semikolon, UTF-8 med BOM).";

    @Inject
    ShowAccessLog log;

    @Inject
    CheckAccessLog check;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    /**
     * That a period has been looked through.
     *
     * @param note what was found; needed when something was
     */
    public record Checked(
            @NotNull(message = "Ange den första dagen.") LocalDate from,
            @NotNull(message = "Ange den sista dagen.") LocalDate to,

            @NotNull(message = "Ange vad kontrollen gav, NOTHING_FOUND eller SOMETHING_FOUND.")
            LogCheck.Result result,

            @Nullable String note) {}

    protected final Page<LogEntry> entries(LogFilter filter, Paging paging) {
        return log.entries(caller.get(), filter, paging);
    }

    protected final Response file(LogFilter filter) {
        return log.file(caller.get(), filter);
    }

    @GET
    @Path("checks")
    @Operation(operationId = "listLogChecks", summary = "Listar kontroller av loggen, den senaste först")
    public Page<LogCheck> checks(@Valid @BeanParam Paging paging) {
        return log.checks(caller.get(), paging);
    }

    @POST
    @Path("checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allow({Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    @Operation(operationId = "checkLog", summary = "Noterar att en tid av loggen är kontrollerad")
    @APIResponse(
            responseCode = "201",
            description = "Kontrollen är noterad",
            content = @Content(schema = @Schema(implementation = LogCheck.class)))
    public Response check(@Valid @NotNull(message = "Ange vad som är kontrollerat.") Checked done) {
        var made = check.check(
                caller.get(), new CheckAccessLog.Done(done.from(), done.to(), done.result(), noteIn(done.note())));
        return Response.created(URI.create(uri.getRequestUri().getRawPath()))
                .entity(made)
                .build();
    }

    private static @Nullable String noteIn(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
