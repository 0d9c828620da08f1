package se.kvalitetshjulet.deviations.attachment;

import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;

/**
 * A thing that files belong to, as its kind knows it for whoever asks.
 *
 * @param part of the product that it is seen in
 * @param unit which it belongs to; null when it belongs to none
 * @param closed nothing is added to what is closed
 * @param all false for somebody who sees only what they added themselves
 */
public record Holder(ThingKey thing, Part part, @Nullable String unit, boolean closed, boolean all) {

    /** Finds it in its kind, or refuses as if it were not there when the caller may not see it. */
    @FunctionalInterface
    public interface Find extends BiFunction<Handle, Caller, Holder> {}
}
