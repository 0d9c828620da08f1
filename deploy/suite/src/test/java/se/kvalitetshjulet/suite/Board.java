package se.kvalitetshjulet.suite;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.SampleUser.Assignment;
import se.kvalitetshjulet.local.run.LocalSuite;

/** A board that a test has for itself: what it posts there is seen nowhere else. */
public record Board(String municipality, String code) {

    /** The board of the sample municipality, which the sample users belong to. */
    public static final Board SAMPLE = new Board(SampleUser.MUNICIPALITY, SampleUser.BOARD);

    /** What the board's case system calls itself in its events. */
    public static final String CASE_SYSTEM = "/case-system/exempel";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** @param code lower-case letters, digits and hyphens, at most 20 */
    public static Board of(String code) {
        return new Board(SampleUser.MUNICIPALITY, code);
    }

    /** The same sample user as always, but with its role at this board. */
    public SampleUser user(String role) {
        var assignment = Assignment.of(municipality, code, role);
        return SampleUser.as(role)
                .with(role.equals("SYSTEM") ? assignment.postingAs(CASE_SYSTEM, "/figures/exempel") : assignment);
    }

    public String token(String role) {
        return token(role, Suite.started());
    }

    private String token(String role, LocalSuite suite) {
        String key = String.join(" ", suite.issuer().toString(), path(), role);
        return TOKENS.computeIfAbsent(key, it -> suite.token(user(role)));
    }

    /** The API as the role sees it, through the gateway. */
    public Api as(String role) {
        return as(role, Suite.started());
    }

    /** The API of another suite than the one that all tests share. */
    Api as(String role, LocalSuite suite) {
        return new Api(suite.address(), this, token(role, suite));
    }

    /** {@code 9999/socn}, as in paths. */
    public String path() {
        return municipality + "/" + code;
    }
}
