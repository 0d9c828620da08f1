package se.kvalitetshjulet.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Which generation of a board's projection is read. */
@ApplicationScoped
public class Generations {

    /** What a board reads that has never folded anything anew. */
    public static final int FIRST = 1;

    /**
     * The generation that is read and written. Whoever writes holds the board's tick, under which it is switched; whoever
     * reads in several statements asks once.
     */
    public int live(Handle tx, Tenant tenant, String projection) {
        return tx.createQuery("""
                select generation from projection_generation
                where municipality = :municipality and board = :board and projection = :projection and state = 'LIVE'
                """)
                .bindMethods(tenant)
                .bind("projection", projection)
                .mapTo(Integer.class)
                .findOne()
                .orElse(FIRST);
    }
}
