package se.kvalitetshjulet.agenda.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;

/**
 * The paragraphs of a meeting, and how far their approval has come.
 *
 * @param approveBy the last day to approve them (KL 5:69)
 * @param approved whether all are
 * @param late whether some paragraph was approved after that day, or still is not
 * @param signers whose signatures approve them; empty when they are approved with ink
 * @param versions what has been handed to those who approve, the latest last
 * @param onPaper the paragraphs that were approved with ink
 */
public record MinutesView(
        UUID meetingId,
        LocalDate heldOn,
        LocalDate approveBy,
        boolean approved,
        boolean late,
        State state,
        List<String> signers,
        List<Version> versions,
        List<Integer> onPaper,
        List<Paragraph> paragraphs) {

    /** Where the minutes stand. */
    public enum State {
        DRAFT("Utkast"),
        CHECKING("Hos justerarna"),
        REFUSED("En justerare har avstått"),
        APPROVED("Justerat");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** What everybody may read of it: why somebody does not sign may be about what is secret. */
    MinutesView open() {
        return new MinutesView(
                meetingId,
                heldOn,
                approveBy,
                approved,
                late,
                state,
                signers,
                versions.stream().map(Version::open).toList(),
                onPaper,
                paragraphs);
    }

    /**
     * Minutes as they were handed out.
     *
     * @param sha256 of the text in its canonical form (RFC 8785), in hexadecimal
     * @param intact whether the text that is kept still has that hash
     * @param current whether the minutes would be written today as they were handed out
     * @param missing those who have not signed
     */
    public record Version(
            int version,
            List<Integer> paragraphs,
            Instant handedOutAt,
            String sha256,
            boolean intact,
            boolean current,
            List<Signed> signatures,
            List<String> missing) {

        private Version open() {
            return new Version(
                    version,
                    paragraphs,
                    handedOutAt,
                    sha256,
                    intact,
                    current,
                    signatures.stream().map(Signed::open).toList(),
                    missing);
        }
    }

    /**
     * A signature, or why there is none.
     *
     * @param refused null for a signature, and empty for those who may not read why there is none
     * @param acr the level of assurance of the login
     * @param valid whether the signature is one, and of this text
     */
    public record Signed(String name, @Nullable String refused, String method, String acr, Instant at, boolean valid) {

        private Signed open() {
            return refused == null ? this : new Signed(name, "", method, acr, at, valid);
        }
    }

    /**
     * One decided item.
     *
     * @param points left out for a secret item; they are in the whole minutes, which are opened on purpose
     */
    public record Paragraph(
            int paragraph,
            UUID itemId,
            String heading,
            String designation,
            ItemDecided.Outcome outcome,
            @Nullable List<String> points,
            @Nullable LocalDate approvedOn) {}
}
