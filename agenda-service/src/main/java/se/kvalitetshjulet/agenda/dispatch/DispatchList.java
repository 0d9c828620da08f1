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

    /**
     * One recipient.
     *
     * @param internal whether the extract stays in the house, as in the file of the matter
     * @param sheet the latest cover sheet to them; null when there is none
     * @param sent the latest dispatch to them; null when there is none
     */
    public record DispatchRow(
            String recipient,
            boolean internal,
            @Nullable UUID sheet,
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
            rows.add(new DispatchRow(
                    recipient,
                    internal.contains(recipient),
                    sheets.stream()
                            .filter(sheet -> sheet.recipient().equals(recipient))
                            .reduce((_, later) -> later)
                            .map(CoverSheet::coverSheetId)
                            .orElse(null),
                    sent.stream()
                            .filter(dispatch -> dispatch.recipient().equals(recipient))
                            .reduce((_, later) -> later)
                            .orElse(null)));
        }
        return List.copyOf(rows);
    }

    /** Whether a sheet has to be written before the extract may go to the recipient. */
    public boolean needsSheet(DispatchRow row) {
        return individual && !row.internal() && (row.sheet() == null || row.hasUsedItsSheet());
    }
}
