package se.kvalitetshjulet.deviations.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.deviations.room.TextRoom;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** What every verb of the handling does: finds the thing as far as the caller sees, locks it as they saw it, and records. */
@ApplicationScoped
public class ChangeThing {

    private final EnterEvent enter;
    private final TextRoom texts;
    private final Store store;
    private final InstantSource clock;

    ChangeThing(EnterEvent enter, TextRoom texts, Store store, InstantSource clock) {
        this.enter = enter;
        this.texts = texts;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is recorded.
     *
     * @param reason why, or what was said, in words that stay in the room; null or empty when nothing is written
     */
    public record Change<T>(
            EventType<T> type, T data, @Nullable String reason) {

        public static <T> Change<T> to(EventType<T> type, T data) {
            return new Change<>(type, data, null);
        }
    }

    /** Finds a thing of a kind, as far as the caller sees. */
    @FunctionalInterface
    public interface Find<V> {
        Optional<V> find(Handle tx, Caller by, String id);
    }

    /** Decides what is recorded of a thing as it stands, or refuses. */
    @FunctionalInterface
    public interface Decide<V, T> {
        Change<T> decide(Handle tx, V now, LocalDate today);
    }

    /**
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     * @return the thing as it stands afterwards
     */
    public <V, T> V change(Caller by, String id, @Nullable String ifMatch, Find<V> things, Decide<V, T> verb) {
        return store.inTenant(by.tenant(), tx -> {
            things.find(tx, by, id).orElseThrow(Refusal::notFound);
            enter.lock(tx, by.tenant(), id, ifMatch);
            var now = things.find(tx, by, id).orElseThrow(Refusal::notFound);
            var change = verb.decide(tx, now, SwedishTime.today(clock));
            var event = enter.enter(tx, by, change.type(), change.data(), null);
            if (change.reason() != null && !change.reason().isBlank()) {
                texts.keepReason(tx, event, id, change.reason());
            }
            return things.find(tx, by, id).orElseThrow();
        });
    }
}
