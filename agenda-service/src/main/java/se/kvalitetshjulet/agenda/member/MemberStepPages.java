package se.kvalitetshjulet.agenda.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** Keeping the register of members: entering somebody, letting them change or leave, and putting right what was wrong. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/ledamoter")
@Produces(MediaType.TEXT_HTML)
@Allow(value = Role.SECRETARY, allUnits = Role.ADMINISTRATOR)
class MemberStepPages {

    private static final List<Choice> SEATS = Arrays.stream(Seat.values())
            .map(seat -> new Choice(seat.name(), Swedish.capitalised(seat.swedish())))
            .toList();
    private static final List<Choice> OFFICES = Arrays.stream(Office.values())
            .map(office -> new Choice(office.name(), Swedish.capitalised(office.swedish())))
            .toList();

    private final ReadMembers read;
    private final MemberForms forms;
    private final InstantSource clock;
    private final CurrentCaller caller;
    private final Shell shell;

    MemberStepPages(ReadMembers read, MemberForms forms, InstantSource clock, CurrentCaller caller, Shell shell) {
        this.read = read;
        this.forms = forms;
        this.clock = clock;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "member")
    static class Templates {

        private Templates() {}

        static native TemplateInstance term(
                PageFrame page, String lead, Form form, List<Choice> seats, List<Choice> offices, String button);

        static native TemplateInstance end(PageFrame page, Form form);

        static native TemplateInstance strike(PageFrame page, MemberView.TermView term, Form form);
    }

    @GET
    @Path("ny")
    public TemplateInstance add() {
        return add(Form.filledWith(Map.of("office", Office.NONE.name())));
    }

    @POST
    @Path("ny")
    public Response add(MultivaluedMap<String, String> fields) {
        var added = new ArrayList<UUID>();
        var form = forms.add(caller.get(), Form.posted(fields), added::add);
        return added.isEmpty() ? refused(add(form)) : to(added.getFirst());
    }

    @GET
    @Path("{memberId}/andra")
    public TemplateInstance change(@PathParam("memberId") UUID memberId) {
        var member = read.find(caller.get(), memberId);
        var form = member.terms().isEmpty()
                ? Form.filledWith(Map.of("version", Long.toString(member.version())))
                : MemberForms.next(member.terms().getFirst(), member.version(), SwedishTime.today(clock));
        return change(member, form);
    }

    @POST
    @Path("{memberId}/andra")
    public Response change(@PathParam("memberId") UUID memberId, MultivaluedMap<String, String> fields) {
        var form = forms.change(caller.get(), memberId, Form.posted(fields));
        return form.isRefused() ? refused(change(read.find(caller.get(), memberId), form)) : to(memberId);
    }

    @GET
    @Path("{memberId}/avsluta")
    public TemplateInstance end(@PathParam("memberId") UUID memberId) {
        var member = read.find(caller.get(), memberId);
        return end(member, Form.filledWith(Map.of("version", Long.toString(member.version()))));
    }

    @POST
    @Path("{memberId}/avsluta")
    public Response end(@PathParam("memberId") UUID memberId, MultivaluedMap<String, String> fields) {
        var form = forms.end(caller.get(), memberId, Form.posted(fields));
        return form.isRefused() ? refused(end(read.find(caller.get(), memberId), form)) : to(memberId);
    }

    @GET
    @Path("{memberId}/uppdrag/{termId}/ratta")
    public TemplateInstance correct(@PathParam("memberId") UUID memberId, @PathParam("termId") UUID termId) {
        var member = read.find(caller.get(), memberId);
        return correct(member, MemberForms.of(termOf(member, termId), member.version()));
    }

    @POST
    @Path("{memberId}/uppdrag/{termId}/ratta")
    public Response correct(
            @PathParam("memberId") UUID memberId,
            @PathParam("termId") UUID termId,
            MultivaluedMap<String, String> fields) {
        var form = forms.correct(caller.get(), memberId, termId, Form.posted(fields));
        return form.isRefused() ? refused(correct(read.find(caller.get(), memberId), form)) : to(memberId);
    }

    @GET
    @Path("{memberId}/uppdrag/{termId}/stryk")
    public TemplateInstance strike(@PathParam("memberId") UUID memberId, @PathParam("termId") UUID termId) {
        var member = read.find(caller.get(), memberId);
        return strike(member, termId, Form.filledWith(Map.of("version", Long.toString(member.version()))));
    }

    @POST
    @Path("{memberId}/uppdrag/{termId}/stryk")
    public Response strike(
            @PathParam("memberId") UUID memberId,
            @PathParam("termId") UUID termId,
            MultivaluedMap<String, String> fields) {
        var form = forms.strike(caller.get(), memberId, termId, Form.posted(fields));
        return form.isRefused() ? refused(strike(read.find(caller.get(), memberId), termId, form)) : to(memberId);
    }

    private TemplateInstance add(Form form) {
        return Templates.term(
                shell.page("För in en ledamot", Nav.BOARD, MemberPages.crumb(caller.tenant())),
                "En person som fullmäktige har valt till ledamot eller ersättare.",
                form,
                SEATS,
                OFFICES,
                "För in");
    }

    private TemplateInstance change(MemberView member, Form form) {
        return Templates.term(
                page("Nytt uppdrag", member),
                "Vad personen blir, och från vilken dag. Det som gällde till dess slutar dagen före.",
                form,
                SEATS,
                OFFICES,
                "Spara uppdraget");
    }

    private TemplateInstance correct(MemberView member, Form form) {
        return Templates.term(
                page("Rätta uppdraget", member),
                "För det som blev fel när det fördes in. Det felaktiga finns kvar i historiken.",
                form,
                SEATS,
                OFFICES,
                "Spara rättelsen");
    }

    private TemplateInstance end(MemberView member, Form form) {
        return Templates.end(page("Avsluta uppdraget", member), form);
    }

    private TemplateInstance strike(MemberView member, UUID termId, Form form) {
        return Templates.strike(page("Stryk uppdraget", member), termOf(member, termId), form);
    }

    private static MemberView.TermView termOf(MemberView member, UUID termId) {
        return member.terms().stream()
                .filter(term -> term.termId().equals(termId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private PageFrame page(String title, MemberView member) {
        return shell.page(
                title,
                Nav.BOARD,
                MemberPages.crumb(caller.tenant()),
                Crumb.to(member.name(), here() + "/" + member.memberId()));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private Response to(UUID memberId) {
        return Response.seeOther(URI.create(here() + "/" + memberId)).build();
    }

    private String here() {
        return MemberPages.crumb(caller.tenant()).href();
    }
}
