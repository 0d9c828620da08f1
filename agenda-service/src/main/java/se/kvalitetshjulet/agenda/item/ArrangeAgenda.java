package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.versions.Versions;

/** Puts items on an agenda, moves them and takes them off. */
@ApplicationScoped
public class ArrangeAgenda {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Matters matters;
    private final QuestionSteps steps;

    ArrangeAgenda(Store store, Meetings meetings, Items items, Matters matters, QuestionSteps steps) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.matters = matters;
        this.steps = steps;
    }

    public AgendaItem put(Caller by, UUID meetingId, NewItem wanted) {
        // Held before the meeting is: a matter that is marked as secret meanwhile finds the item that is put.
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            return placed(by, meetingId, wanted);
        });
    }

    private AgendaItem placed(Caller by, UUID meetingId, NewItem wanted) {
        return arranged(by, meetingId, null, (tx, meeting) -> {
            var proposed = wanted.proposalId() != null;
            var item = proposed ? items.locked(tx, by.tenant(), wanted.proposalId()) : written(tx, by.tenant(), wanted);
            var agenda = items.agendaOf(tx, by.tenant(), meetingId);
            int place = wanted.position() == null ? agenda.placeFor(item.part()) : wanted.position();
            item.placeOn(meetingId, place);
            if (!proposed) {
                refuseSecond(agenda, item);
                items.add(tx, by.tenant(), item);
            }
            steps.add(tx, by.tenant(), item, QuestionStep.What.ACCEPTED, by, meetingId, null);
            return renumbered(tx, by.tenant(), agenda.with(item, place), item);
        });
    }

    /** What has been proposed in a matter may be one question of several; a matter that is put as it is, is there once. */
    private static void refuseSecond(Agenda agenda, AgendaItem item) {
        var number = item.registryNumber();
        if (number != null && agenda.items().stream().anyMatch(each -> number.equals(each.registryNumber()))) {
            throw new Refusal(
                    AgendaProblem.MATTER_ON_AGENDA,
                    "Ärendet " + number + " står redan på dagordningen. Ska nämnden ta ställning till något mer i det,"
                            + " lägg ett förslag och ta upp det.");
        }
    }

    /**
     * @param ifMatch the version of the meeting that the mover has seen
     */
    public AgendaItem move(Caller by, UUID meetingId, UUID itemId, @Nullable String ifMatch, int place) {
        return arranged(by, meetingId, ifMatchOrNone(ifMatch), (tx, meeting) -> {
            var item = items.locked(tx, by.tenant(), meeting, itemId);
            var agenda = items.agendaOf(tx, by.tenant(), meetingId);
            return renumbered(tx, by.tenant(), agenda.with(item, place), item);
        });
    }

    /**
     * Moves an item some places down its agenda, or up when they are negative; past an end is the end.
     *
     * @param ifMatch the version of the meeting that the mover has seen
     */
    public AgendaItem step(Caller by, UUID meetingId, UUID itemId, @Nullable String ifMatch, int places) {
        return arranged(by, meetingId, ifMatchOrNone(ifMatch), (tx, meeting) -> {
            var item = items.locked(tx, by.tenant(), meeting, itemId);
            var agenda = items.agendaOf(tx, by.tenant(), meetingId);
            int place = agenda.items().stream().map(AgendaItem::id).toList().indexOf(itemId) + 1;
            return renumbered(tx, by.tenant(), agenda.with(item, Math.max(1, place + places)), item);
        });
    }

    /** Takes an item off. What concerns a matter goes back to the proposals; a mere heading is gone. */
    public void takeOff(Caller by, UUID meetingId, UUID itemId, @Nullable String ifMatch) {
        arranged(by, meetingId, ifMatchOrNone(ifMatch), (tx, meeting) -> {
            var item = items.locked(tx, by.tenant(), meeting, itemId);
            item.takeOff();
            if (item.registryNumber() == null) {
                items.remove(tx, by.tenant(), item);
            } else {
                items.save(tx, by.tenant(), item);
                steps.add(tx, by.tenant(), item, QuestionStep.What.TAKEN_OFF, by, meetingId, null);
            }
            var left = items.agendaOf(tx, by.tenant(), meetingId).items();
            return renumbered(tx, by.tenant(), left, item);
        });
    }

    private AgendaItem arranged(
            Caller by, UUID meetingId, @Nullable String ifMatch, BiFunction<Handle, Meeting, AgendaItem> change) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            if (ifMatch != null) {
                Versions.require(ifMatch, meeting.version());
            }
            meeting.requireAgendaOpen();
            var item = change.apply(tx, meeting);
            meetings.save(tx, by.tenant(), meeting);
            return items.find(tx, by.tenant(), item.id()).orElse(item);
        });
    }

    /** A move must say what it has seen; to put something on an agenda needs no such thing. */
    private static String ifMatchOrNone(@Nullable String ifMatch) {
        return ifMatch == null ? "" : ifMatch;
    }

    private AgendaItem renumbered(Handle tx, Tenant tenant, List<AgendaItem> order, AgendaItem item) {
        for (int place = 1; place <= order.size(); place++) {
            var each = order.get(place - 1);
            if (!Integer.valueOf(place).equals(each.position()) || each.id().equals(item.id())) {
                each.moveTo(place);
                items.save(tx, tenant, each);
            }
        }
        return item;
    }

    private AgendaItem written(Handle tx, Tenant tenant, NewItem wanted) {
        var number = wanted.registryNumber() == null || wanted.registryNumber().isBlank()
                ? null
                : RegistryNumber.read(wanted.registryNumber().strip())
                        .orElseThrow(() -> Refusal.ofField("registryNumber", "Skriv numret som SOCN/2024:58."));
        var matter = number == null
                ? null
                : matters.find(tx, tenant, number)
                        .orElseThrow(() -> Refusal.ofField("registryNumber", "Numret finns inte i diariet."));
        var blank = wanted.heading() == null || wanted.heading().isBlank();
        if (blank && matter == null) {
            throw Refusal.ofField("heading", "Ange en rubrik eller ett diarienummer.");
        }
        var heading = blank ? matter.title() : wanted.heading().strip();
        var secret = wanted.secret() || wanted.kind() == ItemKind.SECRET || matter != null && matter.secret();
        if (!secret) {
            Secrecy.refuseIdentityNumber("heading", heading);
        }
        return AgendaItem.of(
                heading,
                secret ? ItemKind.SECRET : kind(wanted, matter, heading),
                secret && number == null ? AgendaItem.Part.CLOSING : AgendaItem.Part.MATTERS,
                wanted.span() == null ? 1 : wanted.span(),
                number);
    }

    private static ItemKind kind(NewItem wanted, @Nullable Matter matter, String heading) {
        if (wanted.kind() != null) {
            return wanted.kind();
        }
        return matter == null ? ItemKind.ofHeading(heading) : ItemKind.ofMatter(matter.kind());
    }
}
