package se.kvalitetshjulet.kit.revision;

import java.time.Instant;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.statute.course.EventKey;

/**
 * What has been told of a code: from a day it has these words, and until another it may be used.
 *
 * @param told which telling is the later one: by (time, source, id), whenever it came
 */
public record CodeRevision(CodeListRevised said, EventKey told) {

    /** The standard lists are told before anything that a board can tell. */
    public static final EventKey STANDARD = new EventKey(Instant.EPOCH, "", "");

    boolean isOfBoard() {
        return !told.equals(STANDARD);
    }
}
