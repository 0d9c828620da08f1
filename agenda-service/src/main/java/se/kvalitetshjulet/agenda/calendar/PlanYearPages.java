package se.kvalitetshjulet.agenda.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** Planning the year: a rule proposes the days, the secretary puts them right, and all are planned at once. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/kalender/planera")
@Produces(MediaType.TEXT_HTML)
@Allow(Role.SECRETARY)
class PlanYearPages {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final List<Choice> WHICH = Arrays.stream(MonthlyRule.Which.values())
            .map(which -> new Choice(which.name(), Swedish.capitalised(which.swedish())))
            .toList();
    private static final List<Choice> WEEKDAYS = Stream.of(DayOfWeek.values())
            .limit(5)
            .map(day ->
                    new Choice(day.name(), Swedish.capitalised(day.getDisplayName(TextStyle.FULL_STANDALONE, SWEDISH))))
            .toList();

    private final ReadYear read;
    private final PlanYear plan;
    private final Validator validator;
    private final CurrentCaller caller;
    private final Shell shell;

    PlanYearPages(ReadYear read, PlanYear plan, Validator validator, CurrentCaller caller, Shell shell) {
        this.read = read;
        this.plan = plan;
        this.validator = validator;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {

        private Templates() {}

        static native TemplateInstance plan(
                PageFrame page,
                Form rule,
                List<Choice> which,
                List<Choice> weekdays,
                List<MonthlyRule.Proposed> moved,
                Form form);
    }

    @GET
    public TemplateInstance propose(@Context UriInfo uri) {
        var asked = Form.posted(uri.getQueryParameters());
        if (asked.values().isEmpty()) {
            return page(
                    Form.filledWith(Map.of("year", Integer.toString(read.thisYear() + 1), "without", "7")),
                    List.of(),
                    Form.empty());
        }
        var fields = new Fields(asked);
        var year = fields.number("year");
        var which = fields.choice("which", MonthlyRule.Which.class);
        var weekday = fields.choice("weekday", DayOfWeek.class);
        var form = fields.form();
        var without = months(asked.value("without"));
        if (without == null) {
            form = form.wrong("without", "Skriv månadernas nummer, till exempel 7 eller 7, 12.");
        }
        if (year == null || year < 2000 || which == null || weekday == null) {
            form = form.isRefused() ? form : form.wrong("year", "Ange året, vilken i månaden och veckodagen.");
        }
        if (form.isRefused()) {
            return page(form, List.of(), Form.empty());
        }
        var days = new MonthlyRule(which, weekday, without).daysOf(Year.of(year));
        var text = days.stream().map(each -> Swedish.date(each.day())).collect(Collectors.joining("\n"));
        return page(
                form,
                days.stream().filter(each -> each.movedFrom() != null).toList(),
                Form.filledWith(Map.of("days", text)));
    }

    @POST
    public Response plan(MultivaluedMap<String, String> posted) {
        var fields = new Fields(Form.posted(posted));
        var days = new ArrayList<LocalDate>();
        var form = days(fields.form(), days);
        var time = time(form.value("time"));
        if (time == null && !form.value("time").isEmpty()) {
            form = form.wrong("time", "Ange klockslaget, till exempel 13:15.");
        }
        var wanted = new YearPlan(
                days, time, fields.text("place"), form.value("remote").equals("true"));
        form = new Fields(form)
                .take(
                        validator,
                        wanted,
                        () -> plan.plan(caller.get(), days, wanted.time(), wanted.place(), wanted.remote()));
        return form.answer(
                () -> CalendarPages.crumb(caller.tenant()).href() + "?year="
                        + days.getFirst().getYear(),
                again -> page(Form.empty(), List.of(), again));
    }

    private static Form days(Form form, List<LocalDate> days) {
        for (var line :
                form.value("days").lines().filter(line -> !line.isBlank()).toList()) {
            var day = WrittenDay.of(line.strip());
            if (day.isEmpty()) {
                return form.wrong("days", "Skriv en dag på varje rad, som 2027-01-20.");
            }
            days.add(day.get());
        }
        return form;
    }

    private static @Nullable LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable Set<Month> months(String written) {
        var months = EnumSet.noneOf(Month.class);
        for (var number : written.split("[,\\s]+")) {
            if (number.matches("[1-9]|1[0-2]")) {
                months.add(Month.of(Integer.parseInt(number)));
            } else if (!number.isEmpty()) {
                return null;
            }
        }
        return months;
    }

    private TemplateInstance page(Form rule, List<MonthlyRule.Proposed> moved, Form form) {
        return Templates.plan(
                shell.page("Planera årets sammanträden", Nav.BOARD, CalendarPages.crumb(caller.tenant())),
                rule,
                WHICH,
                WEEKDAYS,
                moved,
                form);
    }
}
