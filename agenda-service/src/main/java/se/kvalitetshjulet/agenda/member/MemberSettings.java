package se.kvalitetshjulet.agenda.member;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** How a board's substitutes are ordered. */
@ConfigMapping(prefix = "kvalitetshjulet.substitutes")
interface MemberSettings {

    /** For boards that have not said otherwise. */
    @WithDefault("PARTY")
    SteppingIn order();

    /** By municipality and board: {@code kvalitetshjulet.substitutes.boards."0483/socn".order=BOARD} */
    Map<String, OfBoard> boards();

    /** What a board has said for itself. */
    interface OfBoard {
        SteppingIn order();
    }

    default SteppingIn of(Tenant tenant) {
        var own = boards().get(tenant.path());
        return own == null ? order() : own.order();
    }
}
