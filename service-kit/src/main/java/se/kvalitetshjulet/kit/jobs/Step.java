package se.kvalitetshjulet.kit.jobs;

/**
 * How far a piece of work has come.
 *
 * @param done all that has been done, this step included
 * @param soFar what has come of it
 * @param isLast true when nothing is left to do
 */
public record Step<R>(long done, R soFar, boolean isLast) {

    public static <R> Step<R> more(long done, R soFar) {
        return new Step<>(done, soFar, false);
    }

    public static <R> Step<R> last(long done, R soFar) {
        return new Step<>(done, soFar, true);
    }
}
