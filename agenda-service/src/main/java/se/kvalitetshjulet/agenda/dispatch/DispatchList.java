package se.kvalitetshjulet.agenda.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To whom the extract of a decided paragraph is sent, and has been.
 *
 * @param approvedOn the day the paragraph was approved; null until then, and nothing is sent before
 * @param individual whether the matter concerns an individual: then nothing leaves without a cover sheet
 */
public record DispatchList(
        UUID itemId, int paragraph, @Nullable LocalDate approvedOn, boolean individual, List<DispatchRow> rows) {

    /** A guardian is appointed, and ceases, from one day to the next: a week is what it takes to get an extract sent. */
    private static final int DAYS_A_CHECK_HOLDS = 7;

    /**
     * One recipient.
     *
     * @param internal whether the extract stays in the house, as in the file of the matter
     * @param sheet the latest cover sheet to them; null when there is none
     * @param guardianshipCheckedOn as that sheet says; null when there is none
     * @param sent the latest dispatch to them; null when there is none
     */
    public record DispatchRow(
            String recipient,
            boolean internal,
            @Nullable UUID sheet,
            @Nullable LocalDate guardianshipCheckedOn,
            @Nullable Dispatch sent) {

        /** Nothing has been sent, or what was sent went wrong. */
        public boolean isToSend() {
            return sent == null || sent.misdirected() != null;
        }

        /** Whether the sheet that is there has been used already: after a misdirected extract the address is typed anew. */
        boolean hasUsedItsSheet() {
            return sent != null
                    && sent.coverSheetId() != null
                    && sent.coverSheetId().equals(sheet);
        }
    }

    /**
     * @param wanted as the official statement says
     * @param internal those who are in the house
     * @param sheets the oldest first
     * @param sent the oldest first
     */
    static List<DispatchRow> rows(
            List<String> wanted, List<String> internal, List<CoverSheet> sheets, List<Dispatch> sent) {
        var recipients = new LinkedHashSet<String>(wanted);
        Stream.concat(sheets.stream().map(CoverSheet::recipient), sent.stream().map(Dispatch::recipient))
                .forEach(recipients::add);
        var rows = new ArrayList<DispatchRow>();
        for (var recipient : recipients) {
            var sheet = sheets.stream()
                    .filter(each -> each.recipient().equals(recipient))
                    .reduce((_, later) -> later);
            rows.add(new DispatchRow(
                    recipient,
                    internal.contains(recipient),
                    sheet.map(CoverSheet::coverSheetId).orElse(null),
                    sheet.map(CoverSheet::guardianshipCheckedOn).orElse(null),
                    sent.stream()
                            .filter(dispatch -> dispatch.recipient().equals(recipient))
                            .reduce((_, later) -> later)
                            .orElse(null)));
        }
        return List.copyOf(rows);
    }

    /**
     * Whether a sheet has to be written before the extract may go to the recipient: there is none, it has been used, or what it says of a
     * guardian may have changed since.
     */
    public boolean needsSheet(DispatchRow row, LocalDate on) {
        return individual && !row.internal() && (row.sheet() == null || row.hasUsedItsSheet() || isOutdated(row, on));
    }

    /** Whether the guardian was looked up before the paragraph was approved, or long before the extract goes. */
    boolean isOutdated(DispatchRow row, LocalDate on) {
        var checked = row.guardianshipCheckedOn();
        return checked != null && (isOld(checked, on) || approvedOn != null && checked.isBefore(approvedOn));
    }

    static boolean isOld(LocalDate checked, LocalDate on) {
        return checked.isBefore(on.minusDays(DAYS_A_CHECK_HOLDS));
    }
}
