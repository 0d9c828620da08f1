package se.kvalitetshjulet.agenda.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;

@Path("/agenda/v1/{municipality}/{board}/meetings/{meetingId}/items/{itemId}/note")
@Produces(MediaType.APPLICATION_JSON)
@Allow(Role.MEMBER)
class NoteResource {

    private final CurrentCaller caller;
    private final OwnNotes notes;

    NoteResource(CurrentCaller caller, OwnNotes notes) {
        this.caller = caller;
        this.notes = notes;
    }

    /** What the member wants to have written. */
    record Wanted(
            @NotBlank(message = "Skriv något, eller ta bort anteckningen.")
            @Size(max = OwnNotes.LONGEST, message = "Högst 10 000 tecken.")
            String text) {}

    /** The caller's own note; the text is empty and the moment left out when nothing is written. */
    record NoteView(
            UUID meetingId,
            UUID itemId,
            String text,
            @Nullable Instant savedAt) {}

    @GET
    @Operation(
            operationId = "getNote",
            summary = "Visar din egen anteckning till en punkt",
            description =
                    "Ingen annan kan läsa den. Är inget skrivet är texten tom, och ETag gäller för att skriva den första.")
    @APIResponse(
            responseCode = "200",
            description = "Anteckningen, med sin version i ETag",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response get(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return tagged(meetingId, notes.on(caller.get(), meetingId, itemId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveNote", summary = "Sparar din egen anteckning till en punkt")
    @APIResponse(
            responseCode = "200",
            description = "Anteckningen är sparad",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response save(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Ange texten.") Wanted wanted) {
        return tagged(meetingId, notes.save(caller.get(), meetingId, itemId, ifMatch, wanted.text()));
    }

    @DELETE
    @Operation(operationId = "removeNote", summary = "Tar bort din egen anteckning för gott")
    public void remove(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        notes.remove(caller.get(), meetingId, itemId, ifMatch);
    }

    private static Response tagged(UUID meetingId, Note note) {
        var text = note.text();
        if (text == null) {
            throw new Refusal(
                    AgendaProblem.NOTE_UNREADABLE,
                    "Den har ändrats utanför Kvalitetshjulet, eller så saknas nyckeln som den låstes med. Säg till den"
                            + " som driver Kvalitetshjulet, eller ta bort den i läsvyn och skriv en ny.");
        }
        return Response.ok(new NoteView(meetingId, note.itemId(), text, note.savedAt()))
                .header(HttpHeaders.ETAG, note.tag())
                .build();
    }
}
