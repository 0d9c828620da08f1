package se.kvalitetshjulet.kit.problem;

/**
 * A kind of refusal that the world outside may rely on: each service lists its own as constants, and docs/problems.md
 * explains every one.
 *
 * @param code the last part of the type's URI, {@code unknown-type}. Never changes
 * @param status HTTP status
 * @param title the same for every occurrence, in plain Swedish
 */
public record ProblemType(String code, int status, String title) {

    public String uri() {
        return "urn:kvalitetshjulet:problem:" + code;
    }
}
