package se.kvalitetshjulet.decisions.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.decisions.person.Door;
import se.kvalitetshjulet.decisions.person.ReadPerson;
import se.kvalitetshjulet.decisions.person.SpecialPurpose;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Says what comes of an attempt, and writes it down, log and alert in one transaction. Nothing is shown before its commit. */
@ApplicationScoped
class Glass {

    /** How long the same key means the same request (contract.md 1). */
    private static final Duration KEY_KEPT = Duration.ofHours(24);

    private final Decisions decisions;
    private final VisibleUnits visible;
    private final ReadPerson room;
    private final Openings openings;
    private final AccessLog log;
    private final Limit limit;
    private final InstantSource clock;

    Glass(
            Decisions decisions,
            VisibleUnits visible,
            ReadPerson room,
            Openings openings,
            AccessLog log,
            Limit limit,
            InstantSource clock) {
        this.decisions = decisions;
        this.visible = visible;
        this.room = room;
        this.openings = openings;
        this.log = log;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * What came of an attempt.
     *
     * @param isNew false when nobody need be told of it again
     */
    record Broken(UUID id, Outcome outcome, boolean isNew) {}

    Broken breakFor(Handle tx, Caller caller, Emergency emergency) {
        var now = clock.instant();
        openings.lock(tx, caller);
        var known = known(tx, caller, emergency.decisionId());
        var earlier = earlier(tx, caller, emergency, now);
        if (earlier.isPresent()) {
            writeInLog(tx, caller, emergency, unitOf(known));
            return new Broken(earlier.get().id(), earlier.get().outcome(), false);
        }
        if (known.isPresent()
                && visible.of(tx, caller, Door.admitted()).covers(known.get().unit())) {
            throw new Refusal(
                    BreakGlassProblem.NOT_NEEDED, "Öppna beslutet som vanligt och välj Visa vem beslutet gäller.");
        }
        var since = now.minus(limit.within());
        var outcome = outcome(tx, caller, known, since);
        if (outcome == Outcome.TOO_MANY && openings.isToldOfTooMany(tx, caller, since)) {
            return new Broken(UUID.randomUUID(), outcome, false);
        }
        return new Broken(writeDown(tx, caller, emergency, unitOf(known), outcome, now), outcome, true);
    }

    private Outcome outcome(Handle tx, Caller caller, Optional<Decisions.Known> known, Instant since) {
        if (openings.answered(tx, caller, since) >= limit.most()) {
            return Outcome.TOO_MANY;
        }
        return known.isPresent() && room.holdsSomebody(tx, known.get().key()) ? Outcome.OPENED : Outcome.NOTHING_FOUND;
    }

    /** A repeated request is the same attempt: it is logged as a reading, and alerts nobody again. */
    private Optional<Openings.Earlier> earlier(Handle tx, Caller caller, Emergency emergency, Instant now) {
        if (emergency.key() == null) {
            return Optional.empty();
        }
        var earlier = openings.withKey(tx, caller, emergency.key(), now.minus(KEY_KEPT));
        if (earlier.isPresent()
                && !(earlier.get().decisionId().equals(kept(emergency.decisionId()))
                        && earlier.get().reason().equals(emergency.reason()))) {
            throw new Refusal(CommonProblem.SAME_KEY_OTHER_BODY, "Välj en ny Idempotency-Key för den nya begäran.");
        }
        return earlier;
    }

    private UUID writeDown(
            Handle tx, Caller caller, Emergency emergency, @Nullable String unit, Outcome outcome, Instant now) {
        var opening = new Opening(
                UUID.randomUUID(),
                now,
                caller,
                caller.firstOf(Door.admitted()).orElseThrow(),
                kept(emergency.decisionId()),
                unit,
                outcome,
                emergency.reason(),
                emergency.key());
        openings.add(tx, opening);
        writeInLog(tx, caller, emergency, unit);
        return opening.id();
    }

    private void writeInLog(Handle tx, Caller caller, Emergency emergency, @Nullable String unit) {
        log.breakGlass(
                tx,
                caller,
                caller.firstOf(Door.admitted()).orElseThrow(),
                Door.ROOM,
                new AccessLog.Thing(kept(emergency.decisionId()), unit),
                SpecialPurpose.EMERGENCY.name());
    }

    private Optional<Decisions.Known> known(Handle tx, Caller caller, String decisionId) {
        return decisions
                .within(tx, new VisibleUnits.Sight(null), List.of(new ThingKey(caller.tenant(), decisionId)))
                .stream()
                .findFirst();
    }

    private static @Nullable String unitOf(Optional<Decisions.Known> known) {
        return known.map(Decisions.Known::unit).orElse(null);
    }

    /** No decision's id is an identity number. Whoever types one where an id is asked for has it written down nowhere. */
    private static String kept(String decisionId) {
        return IdentityNumbers.in(decisionId) ? "–" : decisionId;
    }
}
