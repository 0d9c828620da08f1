package se.kvalitetshjulet.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457 as the world outside sees it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Refused refused, @Nullable String instance) {
        var type = refused.type();
        return new Problem(type.uri(), type.title(), type.status(), refused.detail(), instance, refused.violations());
    }
}
