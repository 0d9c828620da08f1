package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.edition.ReportSummary;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.reporting.wheel.Wheel;
import se.kvalitetshjulet.statute.Quarter;

/** The board's front door: the year's wheel, what waits, and how the last quarters' reports stand. */
@Path("/reporting/sidor/{municipality}/{board}")
@Produces(MediaType.TEXT_HTML)
class StartPage {

    private static final Role[] ASSEMBLERS = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION};

    private static final int MOST_WAITING = 5;

    private final Wheel wheel;
    private final ReadReports reports;
    private final CurrentCaller caller;
    private final Shell shell;

    StartPage(Wheel wheel, ReadReports reports, CurrentCaller caller, Shell shell) {
        this.wheel = wheel;
        this.reports = reports;
        this.caller = caller;
        this.shell = shell;
    }

    /**
     * A quarter's report in the table.
     *
     * @param latest the last day it is to be sent
     * @param reportId what the row links to; null when there is nothing to read
     */
    public record Turn(
            String quarter,
            String latest,
            Shown.Badge badge,
            @Nullable String reportId) {}

    /**
     * Reports that somebody has to do something with.
     *
     * @param first as many of them as the page shows
     * @param all how many there are
     * @param status what the list of all of them is limited to
     */
    public record Waiting(List<ReportSummary> first, long all, ReportStatus status) {

        public long more() {
            return all - first.size();
        }
    }

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance start(
                PageFrame page,
                WheelPicture picture,
                String today,
                Wheel.View view,
                Turn next,
                boolean mayAssemble,
                boolean mayRebuild,
                Waiting drafts,
                @Nullable Waiting waiting,
                List<Turn> turns);
    }

    @GET
    @Allow(readers = Readers.PEOPLE)
    public TemplateInstance start(@QueryParam("year") @Nullable Integer year) {
        var view = wheel.view(caller.get(), year);
        boolean mayRead = caller.get().is(Readers.OF_THE_BOARD);
        return Templates.start(
                shell.page("Årets hjul " + view.year(), Nav.START),
                new WheelPicture(view.year(), view.today(), tasks(view)),
                Swedish.dateInWords(view.today()),
                view,
                turn(view.next(), null, view, mayRead),
                caller.get().isForAllUnits(ASSEMBLERS),
                caller.get().isForAllUnits(Role.ADMINISTRATOR),
                waiting(ReportStatus.DRAFT),
                mayRead ? waiting(ReportStatus.PUBLISHED) : null,
                view.quarters().stream()
                        .map(quarter -> turn(quarter.duty(), quarter, view, mayRead))
                        .toList());
    }

    private Map<Month, WheelPicture.Task> tasks(Wheel.View view) {
        var known =
                view.quarters().stream().collect(Collectors.toMap(Wheel.QuarterReport::quarter, Function.identity()));
        var tasks = new EnumMap<Month, WheelPicture.Task>(Month.class);
        int year = view.year();
        Stream.iterate(new Quarter(year - 1, 4), Quarter::next).limit(4).forEach(quarter -> {
            var duty = wheel.duty(quarter, view.today());
            for (var month = duty.from(); !month.isAfter(duty.to()); month = month.plusMonths(1)) {
                tasks.put(month.getMonth(), new WheelPicture.Task(quarter, look(duty, known.get(quarter), view)));
            }
        });
        return tasks;
    }

    private static WheelPicture.Look look(Wheel.Duty duty, Wheel.@Nullable QuarterReport report, Wheel.View view) {
        var latest = report == null ? null : report.latest();
        if (latest != null) {
            return latest.status() == ReportStatus.ADOPTED ? WheelPicture.Look.DONE : WheelPicture.Look.WITH_THE_BOARD;
        }
        if (isBeforeTheBoardBegan(duty, view)) {
            return WheelPicture.Look.LATER;
        }
        return switch (duty.standing()) {
            case NOT_YET -> WheelPicture.Look.LATER;
            case DUE -> WheelPicture.Look.NOW;
            case LATE -> WheelPicture.Look.LATE;
        };
    }

    /** @param mayRead whether whoever looks may open a report; others see only how it stands with each quarter */
    private static Turn turn(Wheel.Duty duty, Wheel.@Nullable QuarterReport report, Wheel.View view, boolean mayRead) {
        var readable = report == null ? null : report.latest() != null ? report.latest() : report.draft();
        return new Turn(
                Shown.period(duty.quarter().toString()),
                Swedish.date(duty.to()),
                readable == null ? badge(duty, view) : Shown.badge(readable.status(), readable.stale()),
                readable == null || !mayRead ? null : readable.reportId());
    }

    private static Shown.Badge badge(Wheel.Duty duty, Wheel.View view) {
        if (isBeforeTheBoardBegan(duty, view)) {
            return new Shown.Badge("none", "Ingen rapport");
        }
        return switch (duty.standing()) {
            case NOT_YET -> new Shown.Badge("none", "Inte dags än");
            case DUE -> new Shown.Badge("warning", "Dags nu");
            case LATE -> new Shown.Badge("error", "Försenad");
        };
    }

    private static boolean isBeforeTheBoardBegan(Wheel.Duty duty, Wheel.View view) {
        return duty.quarter().compareTo(view.next().quarter()) < 0;
    }

    /** The latest in this state, whichever their period: an old one waits no less. */
    private Waiting waiting(ReportStatus status) {
        var found = reports.list(caller.get(), new ReadReports.Filter(null, null, status), Paging.of(1, MOST_WAITING));
        return new Waiting(found.data(), found.meta().totalRecords(), status);
    }
}
