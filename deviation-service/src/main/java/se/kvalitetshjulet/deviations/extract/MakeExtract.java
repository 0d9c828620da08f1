package se.kvalitetshjulet.deviations.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.deviations.room.Door;
import se.kvalitetshjulet.deviations.room.Mentions;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.identity.NumberSearch;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Gathers what is written about one person, for one who answers for the whole board. Each thing is logged as read. */
@ApplicationScoped
class MakeExtract {

    /** What the log calls it when somebody is named nowhere. */
    private static final String ROOM = "extract";

    /** What the log calls somebody who is named nowhere: they themselves are never written down. */
    private static final AccessLog.Thing NOBODY = new AccessLog.Thing("–", null);

    private static final int SHORTEST = 3;

    private static final int CENTURY = 2;

    private final Mentions mentions;
    private final Door door;
    private final AccessLog log;
    private final Told told;
    private final StrongLogin login;
    private final Store store;

    MakeExtract(Mentions mentions, Door door, AccessLog log, Told told, StrongLogin login, Store store) {
        this.mentions = mentions;
        this.door = door;
        this.log = log;
        this.told = told;
        this.login = login;
        this.store = store;
    }

    /** True when the caller may: an extract is of the whole board. */
    static boolean mayBeDoneBy(Caller caller) {
        return caller.isForAllUnits(Sights.HANDLERS) && caller.isAnyOf(Sights.HANDLERS);
    }

    /**
     * Makes it. Call it outside any transaction.
     *
     * @param person the reference, name or number that they are written with
     */
    Extract make(Caller caller, @Nullable String person) {
        if (!mayBeDoneBy(caller)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Ett registerutdrag gäller hela nämnden. Det görs av den som har ett uppdrag för alla enheter.");
        }
        login.demandOf(caller);
        var asked = person == null ? "" : person.strip();
        if (asked.length() < SHORTEST) {
            throw Refusal.ofField("person", "Skriv personens beteckning, namn eller nummer, minst tre tecken.");
        }
        var digits = NumberSearch.of(asked)
                .map(number -> number.key().substring(CENTURY))
                .orElse("");
        var found = store.inTenant(
                caller.tenant(), tx -> mentions.of(tx, caller.tenant(), asked.toLowerCase(Locale.ROOT), digits));
        if (found.isEmpty()) {
            log.reading(
                    caller, caller.firstOf(Sights.HANDLERS).orElseThrow(), ROOM, NOBODY, ReadingPurpose.EXTRACT.name());
        }
        return told.of(
                caller,
                asked,
                found.stream()
                        .map(mention -> new Told.Read(
                                mention,
                                door.read(
                                        caller,
                                        partOf(mention),
                                        mention.thing(),
                                        mention.unit(),
                                        ReadingPurpose.EXTRACT)))
                        .toList());
    }

    private static Part partOf(Mentions.Mention mention) {
        return mention.kind() == ThingErased.Kind.COMPLAINT ? Part.COMPLAINT : Part.DEVIATION;
    }
}
