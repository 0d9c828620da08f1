package se.kvalitetshjulet.agenda.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Violations;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Writes the cover sheet of an extract. A later one to the same recipient takes the place of the one before. */
@ApplicationScoped
public class WriteCoverSheet {

    private final Store store;
    private final Meetings meetings;
    private final DispatchLists lists;
    private final Dispatches dispatches;
    private final InstantSource clock;

    WriteCoverSheet(Store store, Meetings meetings, DispatchLists lists, Dispatches dispatches, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.lists = lists;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /** @return its id; what it says is read through the logged door alone */
    public UUID write(Caller by, UUID meetingId, UUID itemId, NewCoverSheet wanted) {
        new Violations()
                .when(
                        !AddressRule.areSame(wanted.address(), wanted.addressAgain()),
                        "addressAgain",
                        "Adresserna är inte lika. Skriv av dem båda från källan igen.")
                .when(
                        wanted.guardianshipCheckedOn().isAfter(SwedishTime.today(clock)),
                        "guardianshipCheckedOn",
                        "Dagen ligger i framtiden.")
                .when(
                        DispatchList.isOld(wanted.guardianshipCheckedOn(), SwedishTime.today(clock)),
                        "guardianshipCheckedOn",
                        "Kontrollen är mer än en vecka gammal. Gör den på nytt.")
                .when(!wanted.confirmed(), "confirmed", "Handläggaren måste ha bekräftat adressen.")
                .refuseIfAny();
        Secrecy.refuseIdentityNumber("officer", wanted.officer());
        return store.inTenant(by.tenant(), tx -> {
            meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound);
            lists.item(tx, by.tenant(), meetingId, itemId);
            var sheet = new CoverSheet(
                    UUID.randomUUID(),
                    wanted.recipient().strip(),
                    wanted.concerns().strip(),
                    wanted.officer().strip(),
                    AddressRule.tidied(wanted.address()),
                    wanted.guardianship(),
                    wanted.guardianshipCheckedOn(),
                    clock.instant(),
                    by.name());
            dispatches.add(tx, by, itemId, sheet);
            return sheet.coverSheetId();
        });
    }
}
