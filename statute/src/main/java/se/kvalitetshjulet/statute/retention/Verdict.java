package se.kvalitetshjulet.statute.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether something stays, and why.
 *
 * @param keep empty when it has to go
 * @param until the last day that it stays for this reason; empty when no day is known, or it stays for ever
 */
public record Verdict(Optional<Keep> keep, Optional<LocalDate> until) {

    static Verdict erase() {
        return new Verdict(Optional.empty(), Optional.empty());
    }

    static Verdict keep(Keep why) {
        return new Verdict(Optional.of(why), Optional.empty());
    }

    static Verdict keepUntil(Keep why, LocalDate until) {
        return new Verdict(Optional.of(why), Optional.of(until));
    }

    public boolean isErase() {
        return keep.isEmpty();
    }
}
