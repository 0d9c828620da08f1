package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.kvalitetshjulet.agenda.item.DecideItem;
import se.kvalitetshjulet.agenda.sitting.ProceedItem;
import se.kvalitetshjulet.agenda.sitting.WriteRecord;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Disqualification.Ground;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;

/** One item while the board deals with it, from who may take part to the reservation: each step is a small form. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/punkter/{itemId}/handlaggning")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allow(Role.SECRETARY)
public class ProceedingsPages {

    /** What the page calls the fields that a refusal of a step names. */
    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            "jav", Map.of("memberId", "disqualified"),
            "jav-efterat", Map.of("memberId", "disqualified", "reason", "afterwards"),
            "avstar", Map.of("memberId", "abstaining"),
            "yrkande", Map.of("memberId", "proposer", "text", "proposal"),
            "ordning", Map.of("proposalIds", "main"),
            "reservation", Map.of("memberId", "reserver", "text", "reservation"),
            "skriftlig-reservation", Map.of("text", "written"));

    private final CurrentCaller caller;
    private final ProceedingsPage page;
    private final ProceedItem proceed;
    private final WriteRecord record;
    private final DecideItem decide;

    ProceedingsPages(
            CurrentCaller caller, ProceedingsPage page, ProceedItem proceed, WriteRecord record, DecideItem decide) {
        this.caller = caller;
        this.page = page;
        this.proceed = proceed;
        this.record = record;
        this.decide = decide;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Allow(readers = Readers.OF_THE_BOARD)
    public TemplateInstance proceedings(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return page.of(meetingId, itemId, Form.empty());
    }

    /** One step, named by the last part of the address. */
    @POST
    @Path("{step}")
    public Response take(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            @PathParam("step") String step,
            MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var item = new ProceedItem.Of(caller.get(), meetingId, itemId);
        return SittingForms.done(
                page.address(meetingId, itemId),
                form,
                FIELDS.getOrDefault(step, Map.of()),
                () -> take(step, item, form),
                again -> page.of(meetingId, itemId, again));
    }

    private void take(String step, ProceedItem.Of item, Form form) {
        switch (step) {
            case "jav" ->
                proceed.disqualify(
                        item, chosen(form, "disqualified", "memberId", "Välj vem som är jävig."), ground(form));
            case "avstar" -> proceed.abstain(item, chosen(form, "abstaining", "memberId", "Välj vem som avstår."));
            case "myndighetsutovning" ->
                proceed.setAuthority(item, form.value("against").equals("true"));
            case "yrkande" ->
                proceed.propose(
                        item,
                        SittingForms.id(form.value("proposer")),
                        SittingForms.text(form, "proposal", "text", "Skriv yrkandet.", ProceedingsPage.LONGEST_TEXT));
            case "ordning" ->
                proceed.order(
                        item, page.orderWithFirst(item, chosen(form, "main", "proposalIds", "Välj huvudförslaget.")));
            case "acklamation" -> proceed.acclaim(item, ballot(form, "answer", "Svara ja eller nej."));
            case "votering" -> {
                // The button says that it is an election.
                boolean election = form.value("closed").equals("true");
                proceed.beginVote(item, election, election);
            }
            case "rakning" -> count(item, form);
            default -> decideOrDissent(step, item, form);
        }
    }

    private void decideOrDissent(String step, ProceedItem.Of item, Form form) {
        switch (step) {
            case "beslut" -> decide(item, form);
            case "jav-efterat" ->
                proceed.disqualifyAfterwards(
                        item,
                        chosen(form, "disqualified", "memberId", "Välj vem som är jävig."),
                        ground(form),
                        SittingForms.text(
                                form,
                                "afterwards",
                                "reason",
                                "Skriv varför det förs in efter beslutet.",
                                ProceedingsPage.LONGEST_REASON));
            case "reservation" ->
                proceed.reserve(
                        item,
                        chosen(form, "reserver", "memberId", "Välj vem som reserverar sig."),
                        form.value("reservation"));
            case "skriftlig-reservation" ->
                proceed.writeReservation(
                        item,
                        chosen(form, "reservationId", "reservationId", "Välj reservationen."),
                        SittingForms.text(
                                form, "written", "text", "Skriv reservationen.", ProceedingsPage.LONGEST_RESERVATION));
            case "ta-tillbaka" ->
                record.withdraw(
                        caller.get(),
                        item.meetingId(),
                        SittingForms.number(form, "entry"),
                        SittingForms.text(
                                form, "reason", "reason", "Skriv vad som var fel.", ProceedingsPage.LONGEST_REASON));
            default -> throw Refusal.notFound();
        }
    }

    private void decide(ProceedItem.Of item, Form form) {
        var outcome = SittingForms.choice(Outcome.class, form.value("outcome"));
        decide.decide(
                caller.get(),
                item.meetingId(),
                item.itemId(),
                SittingForms.needed("outcome", "Välj vad nämnden beslutade.", outcome),
                ProceedingsPage.points(form.value("points")));
    }

    private static Ground ground(Form form) {
        return SittingForms.needed("ground", "Välj grunden.", SittingForms.choice(Ground.class, form.value("ground")));
    }

    private void count(ProceedItem.Of item, Form form) {
        var casting = SittingForms.choice(Ballot.class, form.value("casting"));
        if (form.values().containsKey("yes")) {
            proceed.countClosed(
                    item,
                    SittingForms.number(form, "yes"),
                    SittingForms.number(form, "no"),
                    SittingForms.number(form, "blank"),
                    casting);
        } else {
            proceed.countByName(item, ballots(form), casting);
        }
    }

    /**
     * What has to be chosen from a list.
     *
     * @param violation what a refusal calls the field
     */
    private static UUID chosen(Form form, String field, String violation, String missing) {
        return SittingForms.needed(violation, missing, SittingForms.id(form.value(field)));
    }

    /** A ballot of each whose field, named by their id, is filled in. */
    private static Map<UUID, Ballot> ballots(Form form) {
        var ballots = new TreeMap<UUID, Ballot>();
        form.values().keySet().stream()
                .filter(field -> field.startsWith(ProceedingsPage.BALLOT))
                .filter(field -> !form.value(field).isEmpty())
                .forEach(field -> ballots.put(
                        SittingForms.id(field.substring(ProceedingsPage.BALLOT.length())),
                        ballot(form, field, "Välj ja, nej eller avstår.")));
        return ballots;
    }

    private static Ballot ballot(Form form, String field, String missing) {
        return SittingForms.needed(field, missing, SittingForms.choice(Ballot.class, form.value(field)));
    }
}
