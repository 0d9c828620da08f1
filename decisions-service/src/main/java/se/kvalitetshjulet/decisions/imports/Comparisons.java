package se.kvalitetshjulet.decisions.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.decisions.person.PersonRoom;
import se.kvalitetshjulet.decisions.person.SpecialPurpose;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.jobs.Job;

/** Logs whom rows are compared with: what becomes of a row tells whether it named the person that is kept. */
@ApplicationScoped
class Comparisons {

    private static final String ROOM = "imports";

    /** A file is read in by those who answer for the whole board. */
    private static final VisibleUnits.Sight ALL = new VisibleUnits.Sight(null);

    private final Decisions decisions;
    private final PersonRoom persons;
    private final AccessLog log;

    Comparisons(Decisions decisions, PersonRoom persons, AccessLog log) {
        this.decisions = decisions;
        this.persons = persons;
        this.log = log;
    }

    /** Call it before the rows are looked at, where a dry run does not undo it. */
    void log(Handle tx, Job job, Role as, List<Row> rows) {
        var told = persons.toldOf(
                tx,
                rows.stream()
                        .filter(Row::tellsOfPerson)
                        .map(row -> new ThingKey(job.tenant(), row.decisionId()))
                        .toList());
        log.readings(
                tx,
                new AccessLog.Reader(
                        job.tenant(), job.startedBy().subject(), job.startedBy().name(), as),
                ROOM,
                decisions.within(tx, ALL, told).stream()
                        .map(known -> new AccessLog.Thing(known.key().thing(), known.unit()))
                        .toList(),
                SpecialPurpose.COMPARISON.name());
    }
}
