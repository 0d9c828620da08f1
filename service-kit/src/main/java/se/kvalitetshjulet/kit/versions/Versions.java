package se.kvalitetshjulet.kit.versions;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** {@code ETag} and {@code If-Match}: so that nobody overwrites what they have not seen. */
public final class Versions {

    private Versions() {}

    public static EntityTag tagOf(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** As a page's form carries it, and {@code If-Match} does. */
    public static String textOf(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses a change of any other version than the one that stands. */
    public static void require(@Nullable String ifMatch, long version) {
        require(ifMatch, textOf(version), "Hämta den senaste versionen och gör om ändringen i den.");
    }

    /**
     * The same for what has no running number.
     *
     * @param tag what stands now, with its quotes
     * @param whenStale what to do when the caller has seen something else, in plain Swedish
     */
    public static void require(@Nullable String ifMatch, String tag, String whenStale) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    CommonProblem.PRECONDITION_REQUIRED,
                    "Hämta den senaste versionen och skicka dess ETag i If-Match.");
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(tag::equals)) {
            throw new Refusal(CommonProblem.STALE, whenStale);
        }
    }
}
