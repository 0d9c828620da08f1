package se.kvalitetshjulet.kit.jobs;

import org.jdbi.v3.core.Handle;

/**
 * A kind of long work: a bean of the service that does it. It is done in steps, each of them one transaction together with
 * how far it has come, so that whoever is killed in the middle has done nothing, and any instance can go on from there.
 *
 * @param <A> what is asked for when it is started, kept as JSON. Holds no secret
 * @param <R> what comes of it, shown as JSON to whoever started it and to administrators. Holds no secret
 */
public interface Work<A, R> {

    /** What the job resource calls it, {@code DECISION_IMPORT}. Never changes. */
    String kind();

    /** The record that {@link #step} is asked with. */
    Class<A> asked();

    /** The result before the first step. */
    R nothingYet(A asked);

    /**
     * Does the next piece, about a second's worth at most, and says how far it has come. Is called until it answers with
     * the last one. Outside any request: there is no current caller.
     *
     * @param tx sees the job's board only, and commits the piece and the progress together
     * @throws se.kvalitetshjulet.kit.problem.Refusal to end the job; what earlier steps have done stands
     */
    Step<R> step(Handle tx, Job job, A asked, R soFar);

    /** Lets go of what only the steps needed, in the transaction that ends the job, however it ends. */
    default void end(Handle tx, Job job, A asked) {}
}
