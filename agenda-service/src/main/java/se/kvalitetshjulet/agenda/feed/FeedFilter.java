package se.kvalitetshjulet.agenda.feed;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Which objects of a list are asked for, in OParl's own words: {@code modified_since}. Take it as a {@code @BeanParam}. */
public class FeedFilter {

    @QueryParam("created_since")
    @Nullable
    String createdSince;

    @QueryParam("created_until")
    @Nullable
    String createdUntil;

    @QueryParam("modified_since")
    @Nullable
    String modifiedSince;

    @QueryParam("modified_until")
    @Nullable
    String modifiedUntil;

    @QueryParam("omit_internal")
    @Nullable
    String omitInternal;

    @Nullable
    Instant createdSince() {
        return moment("created_since", createdSince);
    }

    @Nullable
    Instant createdUntil() {
        return moment("created_until", createdUntil);
    }

    @Nullable
    Instant modifiedSince() {
        return moment("modified_since", modifiedSince);
    }

    @Nullable
    Instant modifiedUntil() {
        return moment("modified_until", modifiedUntil);
    }

    /** Whether objects leave out the lists of objects that are in them. */
    boolean omitsInternal() {
        return Boolean.TRUE.equals(Parameters.yesOrNo("omit_internal", omitInternal));
    }

    /** Then what has gone is told too: a list without this holds what is there. */
    boolean asksForChanges() {
        return Parameters.isGiven(modifiedSince);
    }

    private static @Nullable Instant moment(String name, @Nullable String value) {
        if (!Parameters.isGiven(value)) {
            return null;
        }
        try {
            // A plus in an address is read as a blank.
            var moment = OffsetDateTime.parse(value.replace(' ', '+'));
            if (moment.getYear() >= 0 && moment.getYear() <= 9999) {
                return moment.toInstant();
            }
        } catch (DateTimeException unreadable) {
            // Refused below, like a year that no calendar has.
        }
        throw Refusal.ofField(name, "Skriv tidpunkten som 2024-03-31T12:00:00Z.");
    }
}
