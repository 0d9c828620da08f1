package se.kvalitetshjulet.agenda.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.calendar.CalendarFile;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The board's year: its meetings, and what has to be ready before each. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/kalender")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class CalendarPages {

    private final ReadYear read;
    private final CurrentCaller caller;
    private final Shell shell;

    CalendarPages(ReadYear read, CurrentCaller caller, Shell shell) {
        this.read = read;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {

        private Templates() {}

        static native TemplateInstance year(
                PageFrame page, YearView found, String caption, @Nullable Integer nearest, boolean mayPlan);
    }

    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Årets sammanträden", "/agenda/sidor/" + tenant.path() + "/namnden/kalender");
    }

    @GET
    public TemplateInstance year(@QueryParam("year") @Nullable String year) {
        var found = read.of(caller.tenant(), CalendarResource.yearIn(year, read.thisYear()));
        return Templates.year(
                shell.page("Årets sammanträden", Nav.BOARD),
                found,
                "Sammanträden " + found.year(),
                found.meetings().isEmpty()
                        ? read.nearestTo(caller.tenant(), found.year()).orElse(null)
                        : null,
                caller.get().is(Role.SECRETARY));
    }

    @GET
    @Path("fil")
    @Produces(MediaType.WILDCARD)
    public Response file(@QueryParam("year") @Nullable String year) {
        var asked = CalendarResource.yearIn(year, read.thisYear());
        return Response.ok(read.calendar(caller.tenant(), asked))
                .type(CalendarFile.TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sammantraden-" + asked + ".ics\"")
                .build();
    }
}
