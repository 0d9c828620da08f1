package se.kvalitetshjulet.suite;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.SampleUser.Assignment;

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
        return TOKENS.computeIfAbsent(
                municipality + "/" + code + "/" + role, key -> Suite.started().token(user(role)));
    }

    /** The API as the role sees it, through the gateway. */
    public Api as(String role) {
        return new Api(Suite.started().address(), this, token(role));
    }

    /** {@code 9999/socn}, as in paths. */
    public String path() {
        return municipality + "/" + code;
    }
}
