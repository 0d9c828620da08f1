package se.kvalitetshjulet.agenda.communication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Fixes an extract of the registry on an item of an agenda that is for communications: what the board is told, whatever comes later. */
@ApplicationScoped
public class FixExtract {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final ReportedDocuments reported;
    private final FixedExtracts fixed;
    private final InstantSource clock;

    FixExtract(
            Store store,
            Meetings meetings,
            Items items,
            ReportedDocuments reported,
            FixedExtracts fixed,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.reported = reported;
        this.fixed = fixed;
        this.clock = clock;
    }

    /**
     * @param from the first day of registration
     * @param to the last one, today at the latest
     */
    public FixedExtract fix(Caller by, UUID meetingId, UUID itemId, LocalDate from, LocalDate to) {
        ReportedDocuments.requireOrder(from, to);
        if (to.isAfter(SwedishTime.today(clock))) {
            throw Refusal.ofField("to", "Dagen ligger i framtiden.");
        }
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            meeting.requireAgendaOpen();
            var item = items.agendaOf(tx, by.tenant(), meetingId)
                    .lineOf(itemId)
                    .orElseThrow(Refusal::notFound)
                    .item();
            if (item.kind() != ItemKind.COMMUNICATIONS) {
                throw new Refusal(AgendaProblem.NOT_COMMUNICATIONS, "Välj dagordningens punkt för meddelanden.");
            }
            if (item.status() == AgendaItem.Status.DECIDED) {
                throw new Refusal(
                        AgendaProblem.ITEM_STATE, "Punkten är avgjord. Det som nämnden har fått ändras inte.");
            }
            fixed.add(tx, by, itemId, from, to, reported.reported(tx, by.tenant(), from, to), clock.instant());
            return fixed.of(tx, by.tenant(), itemId, null).orElseThrow();
        });
    }
}
