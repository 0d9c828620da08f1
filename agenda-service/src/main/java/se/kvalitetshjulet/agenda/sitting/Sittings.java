package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.member.Members;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Meetings with those who were elected that day, what their items concern, and what has been recorded. */
@ApplicationScoped
public class Sittings {

    private final Members members;
    private final Items items;
    private final MeetingRecord record;

    Sittings(Members members, Items items, MeetingRecord record) {
        this.members = members;
        this.items = items;
        this.record = record;
    }

    public Sitting of(Handle tx, Tenant tenant, Meeting meeting) {
        return new Sitting(
                members.on(tx, tenant, meeting.heldOn()),
                members.seats(tenant, meeting.heldOn()),
                members.stepInByParty(tenant),
                members.areRegistered(tx, tenant),
                items.ofIndividuals(tx, tenant, meeting.id()),
                record.of(tx, tenant, meeting.id()));
    }
}
