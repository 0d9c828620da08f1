package se.kvalitetshjulet.kit.problem;

/**
 * A kind of refusal that the world outside may rely on: each service lists its own in an enum, and docs/problems.md
 * explains every one.
 */
public interface ProblemType {

    /** The last part of the type's URI, {@code unknown-type}. Never changes. */
    String code();

    /** HTTP status. */
    int status();

    /** The same for every occurrence, in plain Swedish. */
    String title();

    default String uri() {
        return "urn:kvalitetshjulet:problem:" + code();
    }
}
