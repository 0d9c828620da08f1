package se.kvalitetshjulet.agenda.publicnotice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.OpenToAll;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

@Path("/agenda/v1/{municipality}/{board}/public-notices")
@Produces(MediaType.APPLICATION_JSON)
@Allow(Role.SECRETARY)
class PublicNoticeResource {

    private final CurrentCaller caller;
    private final ReadNotices read;
    private final PostNotice post;
    private final RemoveNotice remove;

    PublicNoticeResource(CurrentCaller caller, ReadNotices read, PostNotice post, RemoveNotice remove) {
        this.caller = caller;
        this.read = read;
        this.post = post;
        this.remove = remove;
    }

    /**
     * @param keptAt where the minutes can be read
     * @param postedOn left out means today; an earlier day is of another notice board
     * @param stoodElsewhere the other notice board on which it has stood, and why it is entered afterwards
     */
    record Posting(
            @NotNull(message = "Ange sammanträdet.") UUID meetingId,

            @NotBlank(message = "Ange var protokollet finns.")
            @Size(max = 300, message = "Högst 300 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            String keptAt,

            @Nullable LocalDate postedOn,

            @Nullable
            @Size(min = 1, max = 300, message = "Mellan 1 och 300 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            String stoodElsewhere) {}

    /**
     * @param removedOn left out means today
     */
    record Removal(@Nullable LocalDate removedOn) {}

    @GET
    @OpenToAll
    @Operation(
            operationId = "listPublicNotices",
            summary = "Listar nämndens anslag som sitter uppe",
            description = "Öppet för alla, utan inloggning.")
    public Page<PublicNoticeView> list(
            @PathParam("municipality") String municipality,
            @PathParam("board") String board,
            @Valid @BeanParam Paging paging) {
        return read.standing(tenant(municipality, board), paging);
    }

    @GET
    @Path("{noticeId}")
    @OpenToAll
    @Operation(
            operationId = "getPublicNotice",
            summary = "Visar ett anslag som sitter uppe",
            description = "Öppet för alla, utan inloggning.")
    public PublicNoticeView get(
            @PathParam("municipality") String municipality,
            @PathParam("board") String board,
            @PathParam("noticeId") UUID noticeId) {
        return read.standing(tenant(municipality, board), noticeId);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "postPublicNotice",
            summary = "Anslår att protokollet är justerat",
            description =
                    "De paragrafer som justerades först och inte redan är anslagna. En omedelbar justering får sitt"
                            + " eget anslag. Anslaget sitter uppe från i dag. Har det redan suttit på en annan anslagstavla"
                            + " anges dagen i postedOn, och vilken anslagstavla och varför det förs in i efterhand i"
                            + " stoodElsewhere.")
    @APIResponse(
            responseCode = "201",
            description = "Anslaget sitter uppe",
            content = @Content(schema = @Schema(implementation = PublicNoticeView.class)))
    public Response post(@Valid @NotNull(message = "Beskriv anslaget.") Posting posting) {
        var notice = post.post(
                caller.get(), posting.meetingId(), posting.keptAt(), posting.postedOn(), posting.stoodElsewhere());
        return Response.created(
                        URI.create("/agenda/v1/" + caller.tenant().path() + "/public-notices/" + notice.noticeId()))
                .entity(read.find(caller.tenant(), notice.noticeId()))
                .build();
    }

    @POST
    @Path("{noticeId}/remove")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "removePublicNotice",
            summary = "Tar ned ett anslag när tiden för att överklaga har gått ut")
    public PublicNoticeView remove(
            @PathParam("noticeId") UUID noticeId, @Valid @NotNull(message = "Skicka ett objekt.") Removal removal) {
        remove.remove(caller.get(), noticeId, removal.removedOn());
        return read.find(caller.tenant(), noticeId);
    }

    private static Tenant tenant(String municipality, String board) {
        return Tenant.of(municipality, board).orElseThrow(Refusal::notFound);
    }
}
