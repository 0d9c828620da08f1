package se.kvalitetshjulet.decisions.ivo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.ivo.IndividualReportFiles.FileForm;
import se.kvalitetshjulet.decisions.person.Need;
import se.kvalitetshjulet.decisions.person.ReadIdentities;
import se.kvalitetshjulet.decisions.person.ReadingPurpose;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
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
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.SwedishTime;

/** Individual reports, for people: what a quarter's are, what they lack, and marking them as sent. */
@Path("/decisions/sidor/{municipality}/{board}/individrapporter")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_INDIVIDUAL_REPORTS)
class IndividualReportPages {

    private static final int QUARTERS_TO_CHOOSE = 12;
    private static final Paging ALL = Paging.of(1, Integer.MAX_VALUE);

    private static final List<Choice> PURPOSES = Arrays.stream(ReadingPurpose.values())
            .map(purpose -> new Choice(purpose.name(), purpose.label()))
            .toList();

    private final ReadIndividualReports read;
    private final SendIndividualReports send;
    private final IndividualReportFiles files;
    private final CurrentCaller caller;
    private final Shell shell;
    private final InstantSource clock;

    IndividualReportPages(
            ReadIndividualReports read,
            SendIndividualReports send,
            IndividualReportFiles files,
            CurrentCaller caller,
            Shell shell,
            InstantSource clock) {
        this.read = read;
        this.send = send;
        this.files = files;
        this.caller = caller;
        this.shell = shell;
        this.clock = clock;
    }

    /**
     * What the page lets choose between and do.
     *
     * @param purposes why identities may be needed; empty for those who may not see them
     */
    record Doors(List<Choice> quarters, List<Choice> recipients, List<Choice> purposes, boolean maySend) {}

    @CheckedTemplate(basePath = "ivo")
    static class Templates {

        private Templates() {}

        static native TemplateInstance reports(
                PageFrame page, ReadIndividualReports.Found found, String quarter, Pager pager, Form form, Doors doors);

        static native TemplateInstance send(PageFrame page, IndividualReports reports, String quarter, Form form);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("quarter") @Nullable String quarter,
            @QueryParam("recipient") @Nullable String recipient,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        var asked = Asked.of(
                Parameters.isGiven(quarter) ? quarter : latest().toString(),
                Parameters.isGiven(recipient) ? recipient : usual().name(),
                today());
        var found = read.read(caller.get(), asked, paging, null);
        return Templates.reports(
                shell.page("Individrapporter", Nav.INDIVIDUAL_REPORTS),
                found,
                asked.quarter().inWords(),
                Pager.of(found.reports().meta(), uri),
                chosen(asked),
                doors(asked, found.reports()));
    }

    @GET
    @Path("fil")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @QueryParam("quarter") @Nullable String quarter,
            @QueryParam("recipient") @Nullable String recipient,
            @QueryParam("form") @Nullable String form) {
        var found = read.read(caller.get(), Asked.of(quarter, recipient, today()), ALL, null);
        return files.answer(caller.tenant(), formOf(form), found, false);
    }

    /** The file with identities is the answer to a form, so that they are under no address. */
    @POST
    @Path("fil")
    @Produces(MediaType.WILDCARD)
    @Allow({Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT})
    public Response fileWithIdentities(MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var asked = Asked.of(form.value("quarter"), form.value("recipient"), today());
        var purpose = Parameters.choice("purpose", form.value("purpose"), ReadingPurpose.class);
        if (purpose == null) {
            throw Refusal.ofField("purpose", "Välj varför du behöver uppgifterna.");
        }
        var need = new Need(purpose, form.value("protectedToo").equals("true"));
        var found = read.read(caller.get(), asked, ALL, need);
        return files.answer(caller.tenant(), formOf(form.value("form")), found, true);
    }

    private static FileForm formOf(@Nullable String wanted) {
        var form = Parameters.choice("form", wanted, FileForm.class);
        return form == null ? FileForm.CSV : form;
    }

    /** What is sent cannot be changed, so it is asked about on a page of its own. */
    @GET
    @Path("skicka")
    @Allow({Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT})
    public TemplateInstance confirm(
            @QueryParam("quarter") @Nullable String quarter, @QueryParam("recipient") @Nullable String recipient) {
        var asked = Asked.of(quarter, recipient, today());
        var found = read.read(caller.get(), asked, ALL, null);
        return confirmation(asked, found.reports(), Form.filledWith(Map.of("tag", found.tag())));
    }

    @POST
    @Path("skicka")
    @Allow({Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT})
    public Response send(
            @QueryParam("quarter") @Nullable String quarter,
            @QueryParam("recipient") @Nullable String recipient,
            MultivaluedMap<String, String> fields) {
        var asked = Asked.of(quarter, recipient, today());
        var form = Form.posted(fields);
        try {
            send.send(caller.get(), asked, "\"" + form.value("tag") + "\"");
        } catch (Refusal refusal) {
            var now = read.read(caller.get(), asked, ALL, null);
            return Response.status(422)
                    .entity(confirmation(
                            asked,
                            now.reports(),
                            Form.filledWith(Map.of("tag", now.tag())).refused(refusal.refused())))
                    .build();
        }
        return Response.seeOther(URI.create(Nav.INDIVIDUAL_REPORTS.href(caller.tenant()) + query(asked)))
                .build();
    }

    private TemplateInstance confirmation(Asked asked, IndividualReports reports, Form form) {
        return Templates.send(
                shell.page(
                        "Markera som skickade?",
                        Nav.INDIVIDUAL_REPORTS,
                        Crumb.to(
                                Nav.INDIVIDUAL_REPORTS.label(),
                                Nav.INDIVIDUAL_REPORTS.href(caller.tenant()) + query(asked))),
                reports,
                asked.quarter().inWords(),
                form);
    }

    private Doors doors(Asked asked, IndividualReports reports) {
        return new Doors(
                Stream.concat(
                                Stream.iterate(latest(), Quarter::previous).limit(QUARTERS_TO_CHOOSE),
                                Stream.of(asked.quarter()))
                        .distinct()
                        .map(each -> new Choice(each.toString(), each.inWords()))
                        .toList(),
                Arrays.stream(Recipient.values())
                        .filter(each -> each == Recipient.AUDITORS || worksWithThem())
                        .map(each -> new Choice(each.name(), each.label()))
                        .toList(),
                asked.recipient() == Recipient.IVO && ReadIdentities.isOpenTo(caller.get()) ? PURPOSES : List.of(),
                reports.sent() == null && SendIndividualReports.mayBeDoneBy(caller.get()));
    }

    private boolean worksWithThem() {
        return ReadIndividualReports.worksWithThem(caller.get());
    }

    private Recipient usual() {
        return worksWithThem() ? Recipient.IVO : Recipient.AUDITORS;
    }

    private Quarter latest() {
        return Quarter.of(today()).previous();
    }

    private LocalDate today() {
        return SwedishTime.today(clock);
    }

    private static Form chosen(Asked asked) {
        return Form.filledWith(Map.of(
                "quarter",
                asked.quarter().toString(),
                "recipient",
                asked.recipient().name()));
    }

    private static String query(Asked asked) {
        return "?quarter=" + asked.quarter() + "&recipient=" + asked.recipient();
    }
}
