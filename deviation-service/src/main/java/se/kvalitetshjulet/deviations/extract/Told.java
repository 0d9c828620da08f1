package se.kvalitetshjulet.deviations.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import se.kvalitetshjulet.deviations.room.Mentions;
import se.kvalitetshjulet.deviations.room.Written;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.accesslog.LogEntry;
import se.kvalitetshjulet.kit.accesslog.LogWords;
import se.kvalitetshjulet.kit.accesslog.ReadingsOf;
import se.kvalitetshjulet.kit.store.Store;

/** Puts into words what was found about somebody, and who has read it. */
@ApplicationScoped
class Told {

    private final ReadingsOf readings;
    private final BesideThings beside;
    private final LogWords log;
    private final Words words;
    private final Store store;
    private final InstantSource clock;

    Told(ReadingsOf readings, BesideThings beside, LogWords log, Words words, Store store, InstantSource clock) {
        this.readings = readings;
        this.beside = beside;
        this.log = log;
        this.words = words;
        this.store = store;
        this.clock = clock;
    }

    /** What names them, and what was written about it. */
    record Read(Mentions.Mention mention, List<Written> written) {}

    Extract of(Caller caller, String person, List<Read> found) {
        return store.inTenant(caller.tenant(), tx -> {
            var board = words.of(tx, caller.tenant());
            return new Extract(
                    clock.instant(),
                    person,
                    found.stream()
                            .map(read -> new Extract.OfThing(
                                    read.mention().thing(),
                                    BesideThings.labelOf(read.mention().kind()),
                                    board.unit(read.mention().unit()),
                                    read.written(),
                                    beside.of(tx, caller.tenant(), read.mention()),
                                    beside.filesOf(tx, caller.tenant(), read.mention()),
                                    readings
                                            .things(
                                                    tx,
                                                    caller.tenant(),
                                                    List.of(read.mention().thing()))
                                            .stream()
                                            .map(this::reading)
                                            .toList()))
                            .toList());
        });
    }

    private Extract.Reading reading(LogEntry entry) {
        return new Extract.Reading(entry.at(), Role.valueOf(entry.role()).swedish(), log.purpose(entry.purpose()));
    }
}
