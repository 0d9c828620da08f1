package se.kvalitetshjulet.kit.accesslog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/**
 * The log for people: who has read what, and marking a period as checked. A service extends it with its path, which is
 * {@code atkomstlogg} below the part of the product that the log is found in.
 */
@Allow(readers = Readers.OF_ACCESS_LOGS)
@Produces(MediaType.TEXT_HTML)
public abstract class AccessLogPages {

    private static final String TITLE = "Åtkomstlogg";
    private static final String FOLDER = "/atkomstlogg";
    private static final Paging LATEST_CHECKS = Paging.of(1, 10);

    private static final List<Choice> BREAK_GLASS =
            List.of(new Choice("true", "Bara nödöppningar"), new Choice("false", "Bara ordinarie"));

    private static final List<Choice> RESULTS = Arrays.stream(LogCheck.Result.values())
            .map(result -> new Choice(result.name(), result.label()))
            .toList();

    @Inject
    ShowAccessLog log;

    @Inject
    CheckAccessLog check;

    @Inject
    CurrentCaller caller;

    @Inject
    Shell shell;

    /** The part of the product that the log is found in. */
    protected abstract Nav nav();

    /**
     * A reading in words.
     *
     * @param href where the thing's page is; null when it has none
     */
    record Row(
            LogEntry entry,
            String role,
            String room,
            String purpose,
            @Nullable String href) {}

    /** What the page shows besides the readings. */
    record Around(
            String thing,
            List<Choice> readers,
            List<Choice> breakGlass,
            LogChecks.Unchecked unchecked,
            List<LogCheck> checks,
            boolean mayCheck,
            String here,
            String query,
            LocalDate from,
            LocalDate to) {}

    @CheckedTemplate(basePath = "accesslog")
    static class Templates {

        private Templates() {}

        static native TemplateInstance log(PageFrame page, List<Row> rows, Pager pager, Form form, Around around);

        static native TemplateInstance check(
                PageFrame page, Form form, List<Choice> results, ReadAccessLog.@Nullable Count count, String back);
    }

    @GET
    public TemplateInstance list(@BeanParam LogFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        var asked = filter.asked(log.today());
        var found = log.entries(caller.get(), filter, paging);
        var query = uri.getRequestUri().getRawQuery();
        return Templates.log(
                shell.page(TITLE, nav()),
                rows(found),
                Pager.of(found.meta(), uri),
                Form.filledWith(filter.values(asked)),
                new Around(
                        log.words().thing(),
                        log.readers(caller.get(), asked),
                        BREAK_GLASS,
                        log.unchecked(caller.get()),
                        log.checks(caller.get(), LATEST_CHECKS).data(),
                        caller.get().isAnyOf(CheckAccessLog.CHECKERS),
                        here(),
                        query == null ? "" : "?" + query,
                        asked.from(),
                        asked.to()));
    }

    @GET
    @Path("fil")
    @Produces(MediaType.WILDCARD)
    public Response file(@BeanParam LogFilter filter) {
        return log.file(caller.get(), filter);
    }

    @GET
    @Path("kontroll")
    @Allow({Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public TemplateInstance ask(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var yesterday = log.today().minusDays(1);
        var last = Parameters.day("to", to);
        var first = Parameters.day("from", from);
        var until = last == null || last.isAfter(yesterday) ? yesterday : last;
        var since = first == null || first.isAfter(until) ? until : first;
        return question(Form.filledWith(Map.of("from", since.toString(), "to", until.toString())));
    }

    @POST
    @Path("kontroll")
    @Allow({Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response check(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        try {
            check.check(
                    caller.get(),
                    new CheckAccessLog.Done(
                            Parameters.day("from", form.value("from")),
                            Parameters.day("to", form.value("to")),
                            Parameters.choice("result", form.value("result"), LogCheck.Result.class),
                            form.value("note").isEmpty() ? null : form.value("note")));
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(question(form.refused(refusal.refused())))
                    .build();
        }
        return Response.seeOther(
                        URI.create(here() + "?from=" + form.value("from") + "&to=" + form.value("to") + "#kontroller"))
                .build();
    }

    private TemplateInstance question(Form form) {
        return Templates.check(
                shell.page("Notera en kontroll", nav(), Crumb.to(TITLE, here())),
                form,
                RESULTS,
                countFor(form),
                here());
    }

    /** How much there is to look through in what the form says; null when it says no period. */
    private ReadAccessLog.@Nullable Count countFor(Form form) {
        try {
            var from = Parameters.day("from", form.value("from"));
            var to = Parameters.day("to", form.value("to"));
            return from == null || to == null ? null : log.count(caller.get(), from, to);
        } catch (Refusal unreadable) {
            return null;
        }
    }

    private List<Row> rows(Page<LogEntry> found) {
        var board = shell.page(TITLE, nav()).here();
        var words = log.words();
        return found.data().stream()
                .map(entry -> new Row(
                        entry,
                        LogCsv.roleOf(entry),
                        words.room(entry.room()),
                        words.purpose(entry.purpose()),
                        words.pathOf(entry) == null ? null : board + words.pathOf(entry)))
                .toList();
    }

    private String here() {
        return nav().href(caller.tenant()) + FOLDER;
    }
}
