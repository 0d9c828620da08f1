package se.kvalitetshjulet.agenda.feed;

import java.net.URI;
import java.util.UUID;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Where the objects of a board's feed are, which is also what they are called.
 *
 * @param root {@code https://…/agenda/v1/0483/socn/open}
 */
record FeedAddresses(String root) {

    /** @param server as the world outside writes it */
    static FeedAddresses of(URI server, Tenant tenant) {
        return new FeedAddresses(server.toString().replaceAll("/+$", "") + "/agenda/v1/" + tenant.path() + "/open");
    }

    String of(String what) {
        return root + "/" + what;
    }

    String of(FeedList list, FeedChange change) {
        return of(list, change.meetingId(), change.itemId());
    }

    /** An item can be on the notices of two meetings, one after the other, and is one object in each. */
    String of(FeedList list, UUID meetingId, UUID itemId) {
        var meeting = root + "/meetings/" + meetingId;
        return list == FeedList.MEETINGS ? meeting : meeting + "/" + list.segment() + "/" + itemId;
    }
}
