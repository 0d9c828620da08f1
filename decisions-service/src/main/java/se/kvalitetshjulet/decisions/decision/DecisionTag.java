package se.kvalitetshjulet.decisions.decision;

import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code ETag} of a decision: its version and the day, since what it says changes with its events and with the days that pass. */
public final class DecisionTag {

    private static final Pattern WITH_DAY = Pattern.compile("\"(\\d+)-\\d{4}-\\d{2}-\\d{2}\"");

    private DecisionTag() {}

    static EntityTag of(long version, LocalDate today) {
        return new EntityTag(version + "-" + today);
    }

    /** What {@code If-Match} says of the version: on which day it was read does not matter to a change. */
    public static @Nullable String versionsIn(@Nullable String ifMatch) {
        return ifMatch == null ? null : WITH_DAY.matcher(ifMatch).replaceAll("\"$1\"");
    }
}
