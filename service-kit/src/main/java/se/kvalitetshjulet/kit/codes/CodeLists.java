package se.kvalitetshjulet.kit.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.revision.BoardCodes;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The code lists of each board. */
@ApplicationScoped
public class CodeLists {

    public static final String SERVICE_TYPES = "service-types";
    public static final String AREAS = "areas";
    public static final String DELAY_REASONS = "delay-reasons";
    public static final String INTERRUPTION_REASONS = "interruption-reasons";
    public static final String CLOSING_CAUSES = "closing-causes";
    public static final String LEGAL_BASES = "legal-bases";
    public static final String DEVIATION_AREAS = "deviation-areas";
    public static final String DEVIATION_CAUSES = "deviation-causes";
    public static final String RECLASSIFICATION_REASONS = "reclassification-reasons";
    public static final String COMPLAINT_SUBJECTS = "complaint-subjects";
    public static final String COMPLAINT_OUTCOMES = "complaint-outcomes";
    public static final String MEASURE_CATEGORIES = "measure-categories";
    public static final String MEASURE_PURPOSES = "measure-purposes";
    public static final String LEX_SARAH_PROPOSALS = "lex-sarah-proposals";
    public static final String INSPECTION_RESULTS = "inspection-results";
    public static final String RISK_EVENTS = "risk-events";
    public static final String CONTROL_RESULTS = "control-results";

    /** For so long at most something that another instance has committed is not seen here. */
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final StandardCodes standard;
    private final CodeRevisions revisions;
    private final Store store;
    private final Map<Tenant, Read> boards = new ConcurrentHashMap<>();

    CodeLists(StandardCodes standard, CodeRevisions revisions, Store store) {
        this.standard = standard;
        this.revisions = revisions;
        this.store = store;
    }

    /**
     * What was read of a board.
     *
     * @param commits how many commits this instance had made of any board before it was read
     * @param nanos when, by {@link System#nanoTime()}
     */
    private record Read(BoardCodes codes, long commits, long nanos) {

        boolean isFresh(long commitsNow) {
            return commits == commitsNow && System.nanoTime() - nanos < FRESH_NANOS;
        }
    }

    /** The board's lists: what this instance has committed is in them at once, what another one has within a second. */
    public BoardCodes of(Tenant tenant) {
        var commits = revisions.commits();
        var known = boards.get(tenant);
        if (known != null && known.isFresh(commits)) {
            return known.codes();
        }
        var nanos = System.nanoTime();
        var read = new Read(store.inTenant(tenant, tx -> in(tx, tenant)), commits, nanos);
        boards.put(tenant, read);
        return read.codes();
    }

    /** As they are in the transaction at hand. */
    public BoardCodes in(Handle tx, Tenant tenant) {
        return BoardCodes.of(standard.lists(), revisions.of(tx, tenant));
    }

    /** As this service knew them at a moment. */
    public BoardCodes knownAt(Handle tx, Tenant tenant, Instant asOf) {
        return BoardCodes.of(standard.lists(), revisions.knownAt(tx, tenant, asOf));
    }
}
