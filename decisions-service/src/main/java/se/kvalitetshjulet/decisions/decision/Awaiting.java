package se.kvalitetshjulet.decisions.decision;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;

/** Something that somebody is to see to, shown to them first on the list of decisions. Each kind of it is a bean. */
public interface Awaiting {

    /**
     * What is said of it.
     *
     * @param path where to see to it, after where the board's pages begin
     */
    record Notice(String title, String path) {}

    /** Empty when nothing of the kind awaits this caller. */
    Optional<Notice> of(Handle tx, Caller caller);
}
