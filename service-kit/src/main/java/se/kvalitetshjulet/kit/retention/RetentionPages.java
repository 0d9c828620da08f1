package se.kvalitetshjulet.kit.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.jobs.Jobs;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.statute.retention.Keep;

/**
 * Retention for people: a proposal, what it takes and leaves, the decision, and the register. A service extends it with its
 * path, which is {@code gallring} below the part of the product that it is found in.
 */
@Allow(readers = Readers.OF_ACCESS_LOGS)
@Produces(MediaType.TEXT_HTML)
public abstract class RetentionPages {

    private static final String TITLE = "Gallring";
    private static final String FOLDER = "/gallring";

    @Inject
    ReadRetention read;

    @Inject
    Retention retention;

    @Inject
    Jobs jobs;

    @Inject
    CurrentCaller caller;

    @Inject
    Store store;

    @Inject
    Shell shell;

    /** The part of the product that retention is found in. */
    protected abstract Nav nav();

    /** {@code beslut}: what a thing is called, in the singular and the plural. */
    protected abstract Things things();

    /** True for those who may read about runs, so that no way is shown that is not open. */
    public static boolean isOpenTo(Caller caller) {
        return Retention.mayBeReadBy(caller);
    }

    /** What things are called. */
    public record Things(String one, String several) {}

    /** How many stay for a reason. */
    record Reason(Keep keep, long count) {}

    /**
     * A run's page.
     *
     * @param job the work that goes on or was done last, for whoever started it; null otherwise
     * @param toGo what is to go, or has gone
     * @param left what stays, when one reason has been chosen or the run has been decided
     */
    record Shown(
            RetentionRun run,
            @Nullable Job job,
            List<Reason> reasons,
            List<String> toGo,
            @Nullable Pager goPager,
            List<ReadRetention.Kept> left,
            @Nullable Pager leftPager,
            boolean mayDecide,
            Things things,
            String here) {}

    @CheckedTemplate(basePath = "retention")
    static class Templates {

        private Templates() {}

        static native TemplateInstance runs(
                PageFrame page,
                List<RetentionRun> rows,
                Pager pager,
                boolean mayPropose,
                Form form,
                Things things,
                String here);

        static native TemplateInstance run(PageFrame page, Shown shown);

        static native TemplateInstance decide(PageFrame page, RetentionRun run, Form form, Things things, String back);
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return list(paging, uri, Form.empty());
    }

    @POST
    @Allow(Role.HEAD_OF_ADMINISTRATION)
    public Response propose(@Context UriInfo uri) {
        try {
            return Response.seeOther(URI.create(
                            here() + "/" + retention.propose(caller.get()).runId()))
                    .build();
        } catch (Refusal refusal) {
            if (!refusal.refused().type().equals(RetentionProblem.RUNNING)) {
                throw refusal;
            }
            return Response.status(refusal.refused().type().status())
                    .entity(list(Paging.of(1, 20), uri, Form.empty().refused(refusal.refused())))
                    .build();
        }
    }

    @GET
    @Path("{runId}")
    public TemplateInstance one(
            @PathParam("runId") UUID id,
            @QueryParam("reason") @Nullable String reason,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        var run = read.run(caller.get(), id);
        var chosen = Parameters.isGiven(reason) ? reason : null;
        boolean decided = run.decision() != null;
        var left = chosen != null || decided ? read.kept(caller.get(), id, chosen, paging) : null;
        var erased = decided ? read.erased(caller.get(), id, paging) : null;
        var candidates = decided ? null : read.candidates(caller.get(), id, paging);
        return Templates.run(
                frame(run),
                new Shown(
                        run,
                        jobOf(run),
                        run.kept().entrySet().stream()
                                .map(kept -> new Reason(kept.getKey(), kept.getValue()))
                                .toList(),
                        decided
                                ? erased.data().stream()
                                        .map(RunLists.Erased::thing)
                                        .toList()
                                : candidates.data().stream()
                                        .map(RunLists.Candidate::thing)
                                        .toList(),
                        Pager.of(decided ? erased.meta() : candidates.meta(), uri),
                        left == null ? List.of() : left.data(),
                        left == null ? null : Pager.of(left.meta(), uri),
                        run.isProposed() && run.toErase() > 0 && Retention.mayBeDoneBy(caller.get()),
                        things(),
                        here()));
    }

    /** What has gone cannot be had back, so it is asked about on a page of its own. */
    @GET
    @Path("{runId}/beslut")
    @Allow(Role.HEAD_OF_ADMINISTRATION)
    public TemplateInstance ask(@PathParam("runId") UUID id) {
        return question(id, Form.empty());
    }

    @POST
    @Path("{runId}/beslut")
    @Allow(Role.HEAD_OF_ADMINISTRATION)
    public Response decide(@PathParam("runId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        if (!form.value("sure").equals("true")) {
            return Response.status(422)
                    .entity(question(id, form.wrong("sure", "Bekräfta att uppgifterna ska tas bort för gott.")))
                    .build();
        }
        try {
            retention.decide(caller.get(), id, form.value("reference").isEmpty() ? null : form.value("reference"));
        } catch (Refusal refusal) {
            if (refusal.refused().type().status() == 403) {
                throw refusal;
            }
            return Response.status(422)
                    .entity(question(id, form.refused(refusal.refused())))
                    .build();
        }
        return Response.seeOther(URI.create(here() + "/" + id)).build();
    }

    private TemplateInstance list(Paging paging, UriInfo uri, Form form) {
        var found = read.runs(caller.get(), paging);
        return Templates.runs(
                shell.page(TITLE, nav()),
                found.data(),
                Pager.of(found.meta(), uri),
                Retention.mayBeDoneBy(caller.get()),
                form,
                things(),
                here());
    }

    private TemplateInstance question(UUID id, Form form) {
        var run = read.run(caller.get(), id);
        return Templates.decide(
                shell.page(
                        "Besluta om gallring?",
                        nav(),
                        Crumb.to(TITLE, here()),
                        Crumb.to(titleOf(run), here() + "/" + id)),
                run,
                form,
                things(),
                here() + "/" + id);
    }

    private PageFrame frame(RetentionRun run) {
        return shell.page(titleOf(run), nav(), Crumb.to(TITLE, here()));
    }

    private static String titleOf(RetentionRun run) {
        return "Gallring " + run.judgedOn();
    }

    /** The work, if it is the caller's own; how far somebody else's has come is theirs to see. */
    private @Nullable Job jobOf(RetentionRun run) {
        try {
            return run.jobId() == null
                    ? null
                    : store.inTenant(caller.tenant(), tx -> jobs.find(tx, caller.get(), run.jobId()));
        } catch (Refusal notTheirs) {
            return null;
        }
    }

    private String here() {
        return nav().href(caller.tenant()) + FOLDER;
    }
}
