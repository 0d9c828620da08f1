package se.kvalitetshjulet.reporting.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * What stands in one place of a table.
 *
 * @param text what to print, in every form: words, {@code 12}, {@code <5}, {@code x} or {@code ..}
 * @param number to calculate with; null unless a number is shown
 * @param figureId the figure that stands here; null for text
 */
public record Cell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable String figureId) {

    /** What kind of thing it is; only a NUMBER has something to calculate with. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** Kept back by the disclosure control. */
        SUPPRESSED,
        /** Not known, or nothing to count from. */
        MISSING
    }

    /** What is not known is printed so. */
    public static final String MISSING_SIGN = "..";

    /** What stands in it, with numbers grouped as Swedes do. */
    public String inSwedish() {
        return number == null ? text : Swedish.decimals(number, Math.max(0, number.scale()));
    }

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text, null, null);
    }

    public static Cell number(BigDecimal number, String figureId) {
        return new Cell(Kind.NUMBER, number.toPlainString().replace('.', ','), number, figureId);
    }

    /**
     * @param sign {@code <5}, or {@code x} for what is kept back for another cell's sake
     */
    public static Cell suppressed(String sign, String figureId) {
        return new Cell(Kind.SUPPRESSED, sign, null, figureId);
    }

    public static Cell missing(String figureId) {
        return new Cell(Kind.MISSING, MISSING_SIGN, null, figureId);
    }
}
