package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/** Who may read the closed part of a meeting. */
@ApplicationScoped
public class SecretPart {

    private final Members members;

    SecretPart(Members members) {
        this.members = members;
    }

    /**
     * Open to the secretary and the registrar, and to elected members on the day of the meeting. The role of a member opens
     * nothing by itself: whoever has left the board, or has not yet come to it, has nothing to do with what is secret there.
     */
    public boolean isOpenTo(Handle tx, Caller caller, LocalDate meetingDay) {
        return caller.isAnyOf(Role.SECRETARY, Role.REGISTRAR)
                || caller.is(Role.MEMBER)
                        && members.withLogin(tx, caller.tenant(), caller.subject(), meetingDay)
                                .isPresent();
    }
}
