package se.kvalitetshjulet.deviations.attachment;

import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * A thing that files belong to, as its kind knows it for whoever asks.
 *
 * @param part of the product that it is seen in
 * @param unit which it belongs to; null when it belongs to none
 * @param closed nothing is added to what is closed
 * @param all false for somebody who sees only what they added themselves
 */
public record Holder(ThingKey thing, Part part, @Nullable String unit, boolean closed, boolean all) {

    /**
     * To be added to: locked, so that it is neither closed nor erased meanwhile.
     *
     * @throws Refusal when it is closed
     */
    public static Holder open(Handle tx, Caller by, Find holders) {
        lock(tx, holders.apply(tx, by).thing());
        var holder = holders.apply(tx, by);
        if (holder.closed()) {
            throw new Refusal(DeviationProblem.closed(holder.part().kind()));
        }
        return holder;
    }

    private static void lock(Handle tx, ThingKey thing) {
        tx.createQuery("""
                        select 1 from thing
                        where municipality = :municipality and board = :board and thing_id = :thing for share
                        """)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(Refusal::notFound);
    }

    /** Finds it in its kind, or refuses as if it were not there when the caller may not see it. */
    @FunctionalInterface
    public interface Find extends BiFunction<Handle, Caller, Holder> {}
}
