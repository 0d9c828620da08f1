package se.kvalitetshjulet.deviations.quality;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;

/** What of a kind waits for somebody. One bean of each kind that has pages. */
public interface Waiting {

    /**
     * A part of the quality work.
     *
     * @param order where it stands among the others
     * @param title {@code Avvikelser}
     * @param page where its list is, after where the board's pages begin
     * @param number how many wait
     * @param what they are, in words that follow the number
     * @param pageOfWaiting where these are listed
     */
    record Part(int order, String title, String page, long number, String what, String pageOfWaiting) {}

    /** Empty when the part is not for this caller. */
    Optional<Part> of(Handle tx, Caller caller);
}
