package se.kvalitetshjulet.decisions.decision;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.statute.course.CourseStatus;

/** The list of decisions, and one decision, for people. */
@Path("/decisions/sidor/{municipality}/{board}/beslut")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_CASES)
class DecisionPages {

    private final Decisions decisions;
    private final DecisionHistory history;
    private final CodeChoices codes;
    private final List<Awaiting> awaiting;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    DecisionPages(
            Decisions decisions,
            DecisionHistory history,
            CodeChoices codes,
            @All List<Awaiting> awaiting,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.decisions = decisions;
        this.history = history;
        this.codes = codes;
        this.awaiting = awaiting;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    /** What the filters let choose between. */
    record Choices(List<Choice> statuses, List<Choice> serviceTypes, List<Choice> areas, List<Choice> units) {}

    @CheckedTemplate(basePath = "decision")
    static class Templates {

        private Templates() {}

        static native TemplateInstance decisions(
                PageFrame page,
                List<Awaiting.Notice> notices,
                List<DecisionSummary> rows,
                Pager pager,
                Form form,
                Choices choices,
                boolean mayImport);

        static native TemplateInstance decision(
                PageFrame page, DecisionView view, List<DecisionHistory.Entry> events, boolean mayEnter);
    }

    @GET
    public TemplateInstance list(
            @BeanParam DecisionFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = decisions.list(tx, caller.get(), filter, paging);
            return Templates.decisions(
                    shell.page("Beslut", Nav.DECISIONS),
                    awaiting.stream()
                            .flatMap(each -> each.of(tx, caller.get()).stream())
                            .toList(),
                    found.data(),
                    Pager.of(found.meta(), uri),
                    Form.filledWith(filter.values()),
                    choices(tx),
                    Entering.ofAllUnitsIsOpenTo(caller.get()));
        });
    }

    @GET
    @Path("{decisionId}")
    public TemplateInstance one(@PathParam("decisionId") String id) {
        return store.inTenant(caller.tenant(), tx -> {
            var view = decisions.find(tx, caller.get(), id).orElseThrow(Refusal::notFound);
            return Templates.decision(
                    shell.page("Beslut " + id, Nav.DECISIONS),
                    view,
                    history.of(tx, new ThingKey(caller.tenant(), id), DecisionHistory.Order.EFFECT),
                    Entering.isOpenTo(caller.get()));
        });
    }

    private Choices choices(Handle tx) {
        return new Choices(
                Arrays.stream(CourseStatus.values())
                        .map(status -> new Choice(status.name(), status.label()))
                        .toList(),
                codes.of(caller.tenant(), CodeLists.SERVICE_TYPES),
                codes.of(caller.tenant(), CodeLists.AREAS),
                codes.units(tx, caller.tenant()));
    }
}
