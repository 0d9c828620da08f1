package se.kvalitetshjulet.kit.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.retention.Verdict;

/** The things of a service that retention may take. One bean of each service that has runs of retention. */
public interface Retained {

    long count(Handle tx, Tenant tenant);

    /** Ids after one, in order; an empty text is before all. */
    List<String> after(Handle tx, Tenant tenant, String last, int most);

    /**
     * What is to become of a thing.
     *
     * @param kind what it is
     * @param version changes whenever something happens to it
     */
    record Judged(ThingErased.Kind kind, String thing, long version, Verdict verdict) {}

    /** Judges the things as of a day, in the order given; those that are not there are left out. */
    List<Judged> judge(Handle tx, Tenant tenant, List<String> things, LocalDate today);

    /** Locks the things, so that nothing happens to them until this transaction ends. */
    void lock(Handle tx, Tenant tenant, Collection<String> things);

    /** Erases, by the way that erasures take that are told from outside. */
    void erase(Handle tx, List<IncomingEvent> told);
}
