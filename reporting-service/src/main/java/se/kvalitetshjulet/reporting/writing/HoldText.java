package se.kvalitetshjulet.reporting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.facts.Ledger;
import se.kvalitetshjulet.reporting.written.FigureTexts;
import se.kvalitetshjulet.reporting.written.Remembered;

/** Hands out a section to whoever writes in it: the version they have seen, which nobody follows meanwhile. */
@ApplicationScoped
class HoldText {

    private static final String READ_IT_AGAIN =
            "Någon annan har sparat avsnittet sedan du öppnade det. Läs deras text, för in din i den och spara igen.";

    private final Ledger ledger;
    private final Sections sections;
    private final TextTable texts;
    private final ReadTexts read;

    HoldText(Ledger ledger, Sections sections, TextTable texts, ReadTexts read) {
        this.ledger = ledger;
        this.sections = sections;
        this.texts = texts;
        this.read = read;
    }

    /**
     * A section in somebody's hands.
     *
     * @param last null when nothing has been written
     * @param now by the board's own clock
     */
    record Held(Place place, Caller by, @Nullable SavedText last, FigureTexts figures, Instant now) {

        int version() {
            return last == null ? 0 : last.version();
        }

        List<Remembered> remembered() {
            return last == null ? List.of() : last.remembered();
        }
    }

    /**
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it; 0 for none
     * @throws Refusal STALE when somebody has written since
     */
    Held hold(Handle tx, Caller by, Place place, @Nullable String ifMatch) {
        var held = hold(tx, by, place);
        requireSeen(held, ifMatch);
        return held;
    }

    /** Whatever the caller has seen. */
    Held hold(Handle tx, Caller by, Place place) {
        sections.at(place);
        // The board's clock is held until the end, so versions follow each other.
        Instant now = ledger.tick(tx, by.tenant());
        return new Held(
                place,
                by,
                texts.latest(tx, by.tenant(), place).orElse(null),
                read.figures(tx, by.tenant(), place.kind(), place.period()),
                now);
    }

    /**
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it; 0 for none
     * @throws Refusal STALE when somebody has written since
     */
    void requireSeen(Held held, @Nullable String ifMatch) {
        Versions.require(ifMatch, Versions.textOf(held.version()), READ_IT_AGAIN);
    }

    SavedText keep(
            Handle tx,
            Held held,
            String text,
            List<Remembered> remembered,
            SavedText.How how,
            @Nullable Integer restored) {
        var next = new SavedText(
                held.place().sectionId(),
                held.version() + 1,
                text,
                remembered,
                how,
                restored,
                Who.of(held.by()),
                held.now());
        texts.add(tx, held.by().tenant(), held.place(), next);
        return next;
    }
}
