package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.board.BoardPart;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** How many sit on the board today. */
@ApplicationScoped
class MembersPart implements BoardPart {

    private final Members members;
    private final InstantSource clock;

    MembersPart(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    public Part of(Handle tx, Tenant tenant) {
        var sitting = members.on(tx, tenant, SwedishTime.today(clock));
        long ordinary = sitting.stream()
                .filter(member -> member.seat() == Seat.ORDINARY)
                .count();
        var standing = sitting.isEmpty()
                ? "Ingen är införd än"
                : Swedish.count(ordinary, "ledamot", "ledamöter") + " och "
                        + Swedish.count(sitting.size() - ordinary, "ersättare", "ersättare");
        return new Part(1, "Ledamöter", "ledamoter", standing);
    }

    @Override
    public Readers readers() {
        return Readers.OF_THE_BOARDS_ORDER;
    }
}
