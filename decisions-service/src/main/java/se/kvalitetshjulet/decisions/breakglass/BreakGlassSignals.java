package se.kvalitetshjulet.decisions.breakglass;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.kvalitetshjulet.kit.access.Caller;

/** Tells the operators that it has happened: a counter and one line, neither with anybody's name. */
@Startup
@Singleton
class BreakGlassSignals {

    private static final Logger LOG = Logger.getLogger(BreakGlassSignals.class);

    private final Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);

    BreakGlassSignals(MeterRegistry metrics) {
        // All from the start, so that an alarm on the first one has a zero to rise from.
        for (var outcome : Outcome.values()) {
            counters.put(
                    outcome,
                    Counter.builder("kvalitetshjulet.break.glass")
                            .description("Openings of the person room without an assignment that covers the decision")
                            .tag("outcome", outcome.name())
                            .register(metrics));
        }
    }

    void tell(Caller caller, UUID id, Outcome outcome) {
        counters.get(outcome).increment();
        LOG.warnf(
                "break-glass; board=%s breakGlass=%s outcome=%s next=have it judged under Personuppgifter",
                caller.tenant().path(), id, outcome);
    }
}
