package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things of a kind come about and change.
 *
 * @param <S> the state of one
 */
public interface Rules<S> {

    /** The record with which a thing begins. */
    Class<?> beginning();

    /** The records of what can happen to it afterwards, in the order in which they count within a day. */
    List<Class<?>> facts();

    /**
     * True when a thing can go back in its course. Then no order of types is right for a whole day: within it facts count as
     * they were recorded, and those recorded at the same moment by type.
     */
    default boolean goInCircles() {
        return false;
    }

    S begin(Told beginning);

    /** The first day on which something can happen to it; null when nothing sets a limit. */
    @Nullable
    LocalDate begunOn(S state);

    /** What a further beginning does. */
    default Step<S> again(S state, Told beginning) {
        return Step.not(Conflict.Reason.ALREADY_BEGUN);
    }

    /** What a fact does. */
    Step<S> then(S state, Told fact);

    /** True when events with this record tell of things of this kind. */
    default boolean areToldBy(Class<?> data) {
        return data == beginning() || facts().contains(data);
    }
}
