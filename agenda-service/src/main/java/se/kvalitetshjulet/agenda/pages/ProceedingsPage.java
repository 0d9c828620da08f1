package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.sitting.OpenProceedings;
import se.kvalitetshjulet.agenda.sitting.ProceedItem;
import se.kvalitetshjulet.agenda.sitting.ProceedingsView;
import se.kvalitetshjulet.agenda.sitting.ReadSitting;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Disqualification;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Writes the page of an item while the board deals with it. */
@ApplicationScoped
class ProceedingsPage {

    static final String BALLOT = "rost-";
    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_RESERVATION = 20_000;
    static final int LONGEST_REASON = 500;
    private static final int MOST_POINTS = 50;

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadItems items;
    private final ReadSitting read;
    private final OpenProceedings open;

    ProceedingsPage(CurrentCaller caller, Shell shell, ReadItems items, ReadSitting read, OpenProceedings open) {
        this.caller = caller;
        this.shell = shell;
        this.items = items;
        this.read = read;
        this.open = open;
    }

    /** What the page shows. */
    record View(Meeting meeting, ItemView item, ProceedingsView now, boolean secretary) {

        public boolean isWriting() {
            return secretary
                    && meeting.status() != Meeting.Status.PLANNED
                    && (item.decision() == null || item.decision().approvedOn() == null);
        }

        public boolean isSitting() {
            return isWriting() && meeting.status() == Meeting.Status.OPEN;
        }

        public boolean isToDecide() {
            return isSitting() && item.decision() == null;
        }

        public List<Choice> serving() {
            return now.serving().stream()
                    .map(each -> new Choice(each.memberId().toString(), each.name()))
                    .toList();
        }

        /** One who votes, with the name of their field. */
        public List<Choice> voters() {
            return now.serving().stream()
                    .map(each -> new Choice(BALLOT + each.memberId(), each.name()))
                    .toList();
        }

        public List<Choice> proposals() {
            return now.proposals().stream()
                    .map(each -> new Choice(each.proposalId().toString(), each.by() + ": " + each.text()))
                    .toList();
        }

        public List<Choice> reservations() {
            return now.reservations().stream()
                    .map(each -> new Choice(each.reservationId().toString(), each.name()))
                    .toList();
        }

        public List<Choice> grounds() {
            return Arrays.stream(Disqualification.Ground.values())
                    .map(each -> new Choice(each.name(), each.swedish() + " (" + each.provision() + ")"))
                    .toList();
        }

        public List<Choice> ballots() {
            return Arrays.stream(Ballot.values())
                    .map(each -> new Choice(each.name(), each.swedish()))
                    .toList();
        }

        public List<Choice> sides() {
            return ballots().subList(0, 2);
        }

        /** What may be taken back, the latest first. */
        public List<Choice> entries() {
            Map<Integer, String> all = new LinkedHashMap<>();
            now.disqualified().forEach(each -> all.put(each.number(), "Jäv, " + each.name()));
            now.abstained().forEach(each -> all.put(each.number(), "Deltar inte, " + each.name()));
            now.proposals().forEach(each -> all.put(each.number(), "Yrkande, " + each.by()));
            now.answers()
                    .forEach(each ->
                            all.put(each.number(), each.result() == null ? "Svar genom acklamation" : "Omröstning"));
            if (now.unfinishedVote() != null) {
                all.put(now.unfinishedVote().number(), "Omröstning som inte är räknad");
            }
            now.reservations().forEach(each -> all.put(each.number(), "Reservation, " + each.name()));
            return all.entrySet().stream()
                    .sorted(Map.Entry.<Integer, String>comparingByKey().reversed())
                    .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance proceedings(PageFrame page, View view, Form form, List<Choice> outcomes);
    }

    TemplateInstance of(UUID meetingId, UUID itemId, Form form) {
        var meeting = read.meeting(caller.get(), meetingId);
        var item = items.item(caller.get(), meetingId, itemId);
        var view = new View(
                meeting,
                item,
                open.of(caller.get(), meetingId, itemId),
                caller.get().is(Role.SECRETARY));
        return Templates.proceedings(
                shell.page(
                        item.number() + ". " + item.heading(),
                        Nav.MEETINGS,
                        SittingForms.wayTo(caller.tenant(), meeting)),
                view,
                form.isRefused() ? form : filled(view),
                OutcomeWords.choices());
    }

    String address(UUID meetingId, UUID itemId) {
        return "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + meetingId + "/punkter/" + itemId
                + "/handlaggning";
    }

    /** The proposals in the order in which they were made, with the main one first. */
    List<UUID> orderWithFirst(ProceedItem.Of item, UUID main) {
        var others = read.proceedings(item.by(), item.meetingId(), item.itemId()).proposals().stream()
                .map(ProceedingsView.Proposal::proposalId)
                .filter(each -> !each.equals(main))
                .toList();
        var order = new ArrayList<>(List.of(main));
        order.addAll(others);
        return order;
    }

    /** A point on each line. */
    static List<String> points(String text) {
        var points =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (points.size() > MOST_POINTS || points.stream().anyMatch(point -> point.length() > LONGEST_TEXT)) {
            throw Refusal.ofField("points", "Högst 50 punkter om högst 4000 tecken.");
        }
        return points;
    }

    /** The administration's proposal stands ready to be taken up, and what has won stands ready as the decision. */
    private static Form filled(View view) {
        var statement = view.item().statement();
        var proposed = statement == null ? "" : String.join("\n", statement.proposedDecisions());
        var won = view.now().proposals().stream()
                .filter(each -> each.proposalId().equals(view.now().chosen()))
                .map(ProceedingsView.Proposal::text);
        return Form.filledWith(Map.of(
                "proposal",
                view.now().proposals().isEmpty() ? proposed : "",
                "points",
                Stream.concat(won, Stream.of(proposed)).findFirst().orElse("")));
    }
}
