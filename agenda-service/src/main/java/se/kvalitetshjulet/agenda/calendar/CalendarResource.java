package se.kvalitetshjulet.agenda.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.MeetingView;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.calendar.CalendarFile;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;

@Path("/agenda/v1/{municipality}/{board}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_THE_BOARD)
class CalendarResource {

    private static final int LAST_YEAR = 2100;

    private final CurrentCaller caller;
    private final ReadYear read;
    private final PlanYear plan;

    CalendarResource(CurrentCaller caller, ReadYear read, PlanYear plan) {
        this.caller = caller;
        this.read = read;
        this.plan = plan;
    }

    /** Days that a rule proposes. */
    record Proposal(List<MonthlyRule.Proposed> days) {}

    /** What has been planned, in order of time. */
    record Planned(List<MeetingView> meetings) {}

    @GET
    @Operation(
            operationId = "getCalendar",
            summary = "Visar årets sammanträden, vad som ska vara klart före vart och ett, och vad som är försenat")
    public YearView year(
            @Parameter(description = "Året; innevarande om det utelämnas") @QueryParam("year") @Nullable String year) {
        return read.of(caller.tenant(), yearIn(year, read.thisYear()));
    }

    @GET
    @Path("file")
    @Produces(CalendarFile.TYPE)
    @Operation(operationId = "getCalendarFile", summary = "Årets sammanträden och frister som iCalendar")
    @APIResponse(responseCode = "200", description = "Kalendern", content = @Content(mediaType = CalendarFile.TYPE))
    public String file(
            @Parameter(description = "Året; innevarande om det utelämnas") @QueryParam("year") @Nullable String year) {
        return read.calendar(caller.tenant(), yearIn(year, read.thisYear()));
    }

    @GET
    @Path("proposal")
    @Operation(
            operationId = "proposeDays",
            summary = "Föreslår årets sammanträdesdagar efter en regel; den som infaller på en helgdag flyttas framåt")
    public Proposal proposal(
            @Parameter(description = "Året; innevarande om det utelämnas") @QueryParam("year") @Nullable String year,
            @Parameter(description = "Vilken i månaden", required = true) @QueryParam("which") @Nullable String which,
            @Parameter(description = "Veckodagen", required = true) @QueryParam("weekday") @Nullable String weekday,
            @Parameter(description = "Månader utan sammanträde, 1–12") @QueryParam("without") List<String> without) {
        var nth = Parameters.choice("which", which, MonthlyRule.Which.class);
        var day = Parameters.choice("weekday", weekday, DayOfWeek.class);
        if (nth == null || day == null) {
            throw Refusal.ofField(nth == null ? "which" : "weekday", "Ange den.");
        }
        return new Proposal(new MonthlyRule(nth, day, months(without)).daysOf(yearIn(year, read.thisYear())));
    }

    @POST
    @Idempotent
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "planYear", summary = "Planerar flera sammanträden på en gång, alla eller inget")
    @APIResponse(
            responseCode = "201",
            description = "Sammanträdena är planerade",
            content = @Content(schema = @Schema(implementation = Planned.class)))
    public Response plan(@Valid @NotNull(message = "Ange dagarna.") YearPlan wanted) {
        var planned = plan.plan(caller.get(), wanted.days(), wanted.time(), wanted.place(), wanted.remote());
        return Response.created(URI.create("/agenda/v1/" + caller.tenant().path() + "/calendar?year="
                        + planned.getFirst().heldOn().getYear()))
                .entity(new Planned(planned.stream().map(MeetingView::of).toList()))
                .build();
    }

    static Year yearIn(@Nullable String year, int thisYear) {
        return Year.of(Parameters.number("year", year, thisYear, LAST_YEAR));
    }

    private static Set<Month> months(List<String> without) {
        var months = EnumSet.noneOf(Month.class);
        for (var month : without) {
            int number = Parameters.number("without", month, 0, 12);
            if (number == 0) {
                throw Refusal.ofField("without", "Ange månaden med ett tal från 1 till 12.");
            }
            months.add(Month.of(number));
        }
        return months;
    }
}
