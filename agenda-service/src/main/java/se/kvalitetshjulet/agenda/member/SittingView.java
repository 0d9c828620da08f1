package se.kvalitetshjulet.agenda.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits on the day that was asked about.
 *
 * @param order only for substitutes: their place in the order in which substitutes step in
 * @param login only for those who keep the register
 */
record SittingView(
        UUID memberId,
        String name,
        String party,
        Seat seat,
        Office office,
        @Nullable Integer order,
        @Nullable String login) {

    static SittingView of(Member member, boolean keepsRegister) {
        return new SittingView(
                member.memberId(),
                member.name(),
                member.party(),
                member.seat(),
                member.office(),
                member.order() == 0 ? null : member.order(),
                keepsRegister ? member.login() : null);
    }
}
