package se.kvalitetshjulet.deviations.complaint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.courses.Complaint;
import se.kvalitetshjulet.deviations.thing.Meanwhile;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** The list of complaints and opinions, one of them, and the steps of its handling. */
@Path("/deviations/sidor/{municipality}/{board}/klagomal")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_COMPLAINTS)
class ComplaintPages {

    private static final List<Choice> STATUSES = Arrays.stream(Complaint.Status.values())
            .map(status -> new Choice(status.name(), Swedish.capitalised(status.label())))
            .toList();

    private static final List<Choice> KINDS = Arrays.stream(ComplaintLink.Kind.values())
            .map(kind -> new Choice(kind.name(), kind.label()))
            .toList();

    private static final List<Choice> YES_OR_NO = List.of(new Choice("true", "Ja"), new Choice("false", "Nej"));

    private final Complaints complaints;
    private final ComplaintPage one;
    private final ComplaintForms forms;
    private final Meanwhile meanwhile;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    ComplaintPages(
            Complaints complaints,
            ComplaintPage one,
            ComplaintForms forms,
            Meanwhile meanwhile,
            Words words,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.complaints = complaints;
        this.one = one;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    /** What the filters let choose between. */
    record Choices(List<Choice> statuses, List<Choice> subjects, List<Choice> units) {}

    @CheckedTemplate(basePath = "complaint")
    static class Templates {

        private Templates() {}

        static native TemplateInstance complaints(
                PageFrame page,
                List<ComplaintView> rows,
                Pager pager,
                Form form,
                Choices choices,
                boolean registers,
                boolean delegation);

        static native TemplateInstance complaint(PageFrame page, ComplaintPage.Shown shown);

        static native TemplateInstance step(
                PageFrame page,
                ComplaintView complaint,
                ComplaintWay way,
                Form form,
                List<Meanwhile.Change> changes,
                List<Choice> outcomes,
                List<Choice> kinds,
                List<Choice> yesOrNo);
    }

    /** The step from a complaint, or what is done with it, to the list. */
    static Crumb crumb(Tenant tenant) {
        return Crumb.to("Klagomål och synpunkter", QualityLinks.to(tenant, "klagomal"));
    }

    /** The step from what is done with a complaint to its page. */
    static Crumb crumb(Tenant tenant, String id) {
        return Crumb.to("Klagomål " + id, QualityLinks.to(tenant, "klagomal", id));
    }

    @GET
    public TemplateInstance list(
            @BeanParam ComplaintFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return store.inTenant(caller.tenant(), tx -> {
            var found = complaints.list(tx, caller.get(), filter, paging);
            return Templates.complaints(
                    shell.page(
                            isDelegation() ? "Klagomålsdelegationens inkorg" : "Klagomål och synpunkter", Nav.QUALITY),
                    found.data(),
                    Pager.of(found.meta(), uri),
                    Form.filledWith(filter.values()),
                    new Choices(
                            STATUSES,
                            words.toLookFor(caller.tenant(), CodeLists.COMPLAINT_SUBJECTS),
                            words.units(tx, caller.tenant())),
                    caller.get().is(Role.REGISTRAR) || ComplaintWay.isOfUnit(caller.get()),
                    isDelegation());
        });
    }

    @GET
    @Path("{complaintId}")
    public TemplateInstance one(@PathParam("complaintId") String id) {
        return Templates.complaint(
                shell.page("Klagomål " + id, Nav.QUALITY, crumb(caller.tenant())),
                store.inTenant(caller.tenant(), tx -> one.of(tx, caller.get(), id)));
    }

    @GET
    @Path("{complaintId}/steg/{step}")
    public TemplateInstance form(@PathParam("complaintId") String id, @PathParam("step") String path) {
        var way = ComplaintWay.at(path);
        var complaint = find(id, way);
        return form(
                complaint,
                way,
                Meanwhile.Again.first(Form.filledWith(Map.of("version", Long.toString(complaint.version())))));
    }

    @POST
    @Path("{complaintId}/steg/{step}")
    public Response take(
            @PathParam("complaintId") String id,
            @PathParam("step") String path,
            MultivaluedMap<String, String> fields) {
        var way = ComplaintWay.at(path);
        var form = forms.take(caller.get(), id, way, Form.posted(fields));
        return form.isRefused()
                ? again(id, way, form)
                : Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "klagomal", id)))
                        .build();
    }

    private Response again(String id, ComplaintWay way, Form refused) {
        var now = find(id, way);
        var again = store.inTenant(
                caller.tenant(), tx -> meanwhile.again(tx, new ThingKey(caller.tenant(), id), now.version(), refused));
        return Response.status(again.status()).entity(form(now, way, again)).build();
    }

    /** Whoever sees what has come to the board's delegation, and nothing else. */
    private boolean isDelegation() {
        return caller.get().is(Role.COMPLAINTS_DELEGATE) && !ComplaintWay.isOfUnit(caller.get());
    }

    private ComplaintView find(String id, ComplaintWay way) {
        return store.inTenant(caller.tenant(), tx -> complaints.toTake(way).find(tx, caller.get(), id))
                .orElseThrow(Refusal::notFound);
    }

    private TemplateInstance form(ComplaintView complaint, ComplaintWay way, Meanwhile.Again again) {
        return Templates.step(
                shell.page(
                        way.title(),
                        Nav.QUALITY,
                        crumb(caller.tenant()),
                        crumb(caller.tenant(), complaint.complaintId())),
                complaint,
                way,
                again.form(),
                again.changes(),
                words.toUse(caller.tenant(), CodeLists.COMPLAINT_OUTCOMES),
                KINDS,
                YES_OR_NO);
    }
}
