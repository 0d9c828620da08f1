package se.kvalitetshjulet.agenda.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A notice with its statements, in words: the one source of page and paper, so that they agree.
 *
 * @param heading {@code Kallelse}, or what else it is
 * @param secret whether it is the closed part
 * @param changes what a supplement changes, in words
 * @param chair who signs; null where the register has no chair
 * @param issuedAt when what it says was so
 * @param identity tells one content from another
 */
record PrintedPacket(
        String municipality,
        String board,
        String heading,
        String timeAndPlace,
        boolean secret,
        List<String> changes,
        List<Notice.Row> rows,
        @Nullable String chair,
        List<Item> items,
        Instant issuedAt,
        String identity) {

    /** A line with what it is called. */
    record Line(String label, String text) {}

    /**
     * An item with its statement, or with what the board is told at it, as it is printed.
     *
     * @param written whether there is a statement
     * @param head of the statement: date, designation, recipient, handling officer
     * @param signedOff who has signed the text off and when, or null
     * @param enclosures what of the registry follows, and what does not
     * @param told what has come in or been decided on the board's behalf; null at any other item
     */
    record Item(
            String number,
            String heading,
            boolean written,
            List<Line> head,
            String title,
            List<String> points,
            List<String> summary,
            List<String> documents,
            List<String> deliberation,
            List<Line> checklist,
            List<Line> signatories,
            @Nullable String signedOff,
            List<String> recipients,
            List<String> enclosures,
            @Nullable Told told) {

        /** An item without a statement, at which the board is told something. */
        static Item telling(String number, String heading, Told told) {
            return new Item(
                    number, heading, false, List.of(), heading, List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), null, List.of(), List.of(), told);
        }

        public String anchor() {
            return "arende-" + number.replaceAll("\\D+", "-");
        }

        public String bookmark() {
            return number + ". " + heading;
        }
    }

    public String title() {
        return heading + ", " + timeAndPlace;
    }

    public String foot() {
        return board + ", " + heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1) + ", "
                + timeAndPlace;
    }
}
