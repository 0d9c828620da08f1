package se.kvalitetshjulet.agenda.voting;

import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * Whether the board may deal with a matter: more than half of the members must be there (KL 6:27).
 *
 * @param members how many members the board has, vacant seats counted and substitutes not
 * @param serving how many members, or substitutes in their place, are there for the item
 */
public record Quorum(int members, int serving) {

    /** 6 of 11, and 6 of 10: half is not more than half. */
    public int needed() {
        return members / 2 + 1;
    }

    public boolean isMet() {
        return serving >= needed();
    }

    public void requireMet() {
        if (!isMet()) {
            throw new Refusal(
                    AgendaProblem.NO_QUORUM,
                    "%d av %d tjänstgör, och %d behövs. Ärendet kan inte handläggas förrän fler är närvarande (6 kap. 27 § KL)."
                            .formatted(serving, members, needed()));
        }
    }
}
