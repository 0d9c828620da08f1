package se.kvalitetshjulet.reporting.kind;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What is of one kind of report only: what it is called, what it counts, and when it says something else. A new kind is a bean
 * of this; periods are written as its {@link #cycle} says, and have been read when they come here.
 */
public interface KindOfReport {

    ReportKind kind();

    Cycle cycle();

    /** In Swedish, without the period. */
    String title();

    /** What the report tells, in one Swedish sentence. */
    String description();

    /** The version of each definition that decides what is counted. */
    SortedMap<String, Integer> definitionVersions();

    /** The sections that people write, in their order. */
    default List<WrittenSection> writtenSections() {
        return List.of();
    }

    /** Whether some of its tables are about people, so that small counts are kept back. */
    boolean countsPeople();

    /** The projection that its facts are in. */
    String projection();

    /**
     * Puts the report together from what was known at a moment.
     *
     * @param generation of the facts, usually the one that is read
     */
    Assembled assemble(Handle tx, Tenant tenant, int generation, String period, Instant asOf);

    /** The ids of the things that a figure of the report counts. */
    SortedSet<String> thingsBehind(
            Handle tx, Tenant tenant, int generation, String period, Instant asOf, String figureId);

    /**
     * How many things of each change there are between two moments, by codes of the kind's own in the order in which they are
     * told; only those of which the report says something else.
     */
    SequencedMap<String, Integer> changes(Handle tx, Tenant tenant, String period, Instant from, Instant to);

    /**
     * Says in Swedish what has changed: "två beslut tillkom, ett rättades".
     *
     * @param exactly with every count, for those who may see them
     */
    String inWords(SequencedMap<String, Integer> changes, boolean exactly);

    /** Whether a period's report has another word for something in it by what was known at one moment than at the other. */
    Predicate<String> wordedOtherwise(Handle tx, Tenant tenant, Instant from, Instant to);
}
