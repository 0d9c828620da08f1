package se.kvalitetshjulet.agenda.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.sitting.ProceedingsView;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;

/**
 * The minutes of a meeting, or of single paragraphs: what kommunallagen wants them to hold (KL 5:65–67). It is this that is
 * signed, so nothing in it is known only afterwards.
 *
 * @param openedAt null for a meeting of before it was noted
 * @param counted false when the board keeps no register of its members: then nobody can tell who served, nor whether there was a quorum
 * @param presided who presided
 * @param whole false for the public version, where secret paragraphs say only that they are withheld
 */
public record MinutesDocument(
        UUID meetingId,
        String municipality,
        String board,
        LocalDate heldOn,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        String place,
        boolean counted,
        @Nullable String presided,
        List<Attendant> attendants,
        @Nullable Checking checking,
        List<Paragraph> paragraphs,
        boolean whole) {

    public MinutesDocument {
        attendants = List.copyOf(attendants);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Somebody elected who was there.
     *
     * @param served whether they served at some time, as members or in the place of one
     * @param until null for those who stayed to the end
     */
    public record Attendant(
            String name,
            boolean substitute,
            boolean served,
            boolean remote,
            Instant from,
            @Nullable Instant until) {}

    /** Who approves the minutes with the one who presided, when and where. */
    public record Checking(List<String> checkers, LocalDate day, String place) {

        public Checking {
            checkers = List.copyOf(checkers);
        }
    }

    /**
     * One item, as the board dealt with it.
     *
     * @param designation the registry number, or "Sekretess"
     * @param provision by which it is secret, or null when it is not
     * @param withheld why nothing more is said of it, or null
     * @param decidedBy who took part in the decision
     * @param abstained who served and took no part in it
     * @param order the order of propositions, or null where nobody proposed anything else than what was decided
     * @param recipients to whom the decision is sent
     */
    public record Paragraph(
            int paragraph,
            UUID itemId,
            String heading,
            String designation,
            boolean secret,
            @Nullable String provision,
            @Nullable String withheld,
            List<String> disqualified,
            List<String> decidedBy,
            List<String> abstained,
            List<String> proposals,
            @Nullable String order,
            List<ProceedingsView.Answer> answers,
            ItemDecided.@Nullable Outcome outcome,
            List<String> points,
            List<Dissent> reservations,
            List<String> recipients) {

        public Paragraph {
            disqualified = List.copyOf(disqualified);
            decidedBy = List.copyOf(decidedBy);
            abstained = List.copyOf(abstained);
            proposals = List.copyOf(proposals);
            answers = List.copyOf(answers);
            points = List.copyOf(points);
            reservations = List.copyOf(reservations);
            recipients = List.copyOf(recipients);
        }

        /** As it was signed, and secret if it has become so since. */
        private Paragraph asSigned(Paragraph text) {
            return !secret || text.secret
                    ? text
                    : new Paragraph(
                            text.paragraph,
                            text.itemId,
                            text.heading,
                            text.designation,
                            true,
                            provision,
                            null,
                            text.disqualified,
                            text.decidedBy,
                            text.abstained,
                            text.proposals,
                            text.order,
                            text.answers,
                            text.outcome,
                            text.points,
                            text.reservations,
                            text.recipients);
        }

        private Paragraph open() {
            return secret
                    ? withheld(
                            Secrecy.HEADING,
                            Secrecy.DESIGNATION,
                            "Uppgifterna i paragrafen lämnas inte ut. De omfattas av sekretess enligt " + provision
                                    + ".")
                    : this;
        }

        /** Nothing of it but what the notice says of it. */
        private Paragraph asInTheNotice() {
            return secret
                    ? this
                    : withheld(
                            heading,
                            designation,
                            "Paragrafen gäller en enskild och visas inte på webben. Be nämnden om den om du vill läsa den.");
        }

        private Paragraph withheld(String called, String designated, String why) {
            return new Paragraph(
                    paragraph,
                    itemId,
                    called,
                    designated,
                    secret,
                    provision,
                    why,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    /**
     * A reservation.
     *
     * @param text what they say, or null when nothing was handed in
     */
    public record Dissent(String name, @Nullable String text) {}

    /** The version for everybody. */
    public MinutesDocument open() {
        return with(paragraphs.stream().map(Paragraph::open).toList(), false);
    }

    /** These minutes with the paragraph of one item alone. */
    MinutesDocument only(UUID itemId) {
        return with(
                paragraphs.stream().filter(each -> each.itemId().equals(itemId)).toList(), whole);
    }

    /**
     * Some paragraphs of the public version.
     *
     * @param aboutNobody the items that concern no individual
     */
    MinutesDocument onTheWeb(Set<Integer> which, Set<UUID> aboutNobody) {
        return with(
                paragraphs.stream()
                        .filter(each -> which.contains(each.paragraph))
                        .map(each -> aboutNobody.contains(each.itemId) ? each : each.asInTheNotice())
                        .toList(),
                false);
    }

    /**
     * These minutes, with what has been signed as it was signed: what is put right in the registers afterwards does not change it.
     *
     * @param rest whether the text is all of the minutes, rather than some paragraphs
     */
    MinutesDocument asSigned(MinutesDocument text, boolean rest) {
        var signed = text.paragraphs.stream().collect(Collectors.toMap(Paragraph::paragraph, each -> each));
        var now = paragraphs.stream().collect(Collectors.toMap(Paragraph::paragraph, each -> each));
        return rest
                ? text.with(
                        text.paragraphs.stream()
                                .map(each ->
                                        now.getOrDefault(each.paragraph, each).asSigned(each))
                                .toList(),
                        true)
                : with(
                        paragraphs.stream()
                                .map(each -> each.asSigned(signed.getOrDefault(each.paragraph, each)))
                                .toList(),
                        true);
    }

    private MinutesDocument with(List<Paragraph> others, boolean all) {
        return new MinutesDocument(
                meetingId,
                municipality,
                board,
                heldOn,
                openedAt,
                closedAt,
                place,
                counted,
                presided,
                attendants,
                checking,
                others,
                all);
    }
}
