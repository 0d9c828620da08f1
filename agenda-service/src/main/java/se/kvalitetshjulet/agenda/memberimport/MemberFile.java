package se.kvalitetshjulet.agenda.memberimport;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.member.Office;
import se.kvalitetshjulet.agenda.member.Seat;
import se.kvalitetshjulet.kit.csv.CsvText;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.problem.Refusal;

/** The rows of a file of members, and what is wrong with those that cannot be read. */
record MemberFile(List<MemberRow> rows, List<RowFault> faults) {

    /** No board has as many. */
    static final int MOST_ROWS = 500;

    private static final String IDENTITY_NUMBER = "Innehåller ett personnummer. Ta bort det.";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PARTY = 100;
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /**
     * @throws Refusal when it is no CSV, its headings are not ours, or it has no rows or too many
     */
    static MemberFile read(byte[] bytes) {
        var text = CsvText.open(bytes);
        var headings = text.headings(MemberColumn.class);
        var rows = new ArrayList<MemberRow>();
        var faults = new ArrayList<RowFault>();
        text.forEach(record -> {
            if (rows.size() + faults.size() >= MOST_ROWS) {
                throw new Refusal(
                        AgendaProblem.MEMBER_FILE, "Filen har fler än " + MOST_ROWS + " rader. Kontrollera den.");
            }
            new Reader(headings, record, faults).row().ifPresent(rows::add);
        });
        if (rows.isEmpty() && faults.isEmpty()) {
            throw new Refusal(AgendaProblem.MEMBER_FILE, "Filen har bara en rubrikrad. Lägg till minst en person.");
        }
        return new MemberFile(List.copyOf(rows), List.copyOf(faults));
    }

    /** The rows in which an identity number stands, whatever column it is in: such a file is not kept. */
    List<RowFault> identityNumbers() {
        return faults.stream()
                .filter(fault -> fault.reason().equals(IDENTITY_NUMBER))
                .toList();
    }

    /** Reads one row, and notes what is wrong in it. */
    private static final class Reader {

        private final int line;
        private final Map<MemberColumn, String> cells = new EnumMap<>(MemberColumn.class);
        private final List<RowFault> faults;
        private final int faultsBefore;

        Reader(List<MemberColumn> headings, CsvRecord record, List<RowFault> faults) {
            this.line = (int) record.getStartingLineNumber();
            this.faults = faults;
            this.faultsBefore = faults.size();
            for (int at = 0; at < record.getFieldCount(); at++) {
                if (IdentityNumbers.in(record.getField(at))) {
                    faults.add(new RowFault(
                            line, at < headings.size() ? headings.get(at).heading() : null, IDENTITY_NUMBER));
                }
            }
            if (faults.size() > faultsBefore) {
                return;
            }
            if (record.getFieldCount() != headings.size()) {
                faults.add(new RowFault(
                        line,
                        null,
                        "Raden har %d fält, rubrikraden har %d. Kontrollera semikolon och citattecken."
                                .formatted(record.getFieldCount(), headings.size())));
                return;
            }
            for (int at = 0; at < headings.size(); at++) {
                cells.put(headings.get(at), record.getField(at).strip());
            }
        }

        Optional<MemberRow> row() {
            if (faults.size() > faultsBefore) {
                return Optional.empty();
            }
            var name = text(MemberColumn.NAME, LONGEST_NAME);
            var party = text(MemberColumn.PARTY, LONGEST_PARTY);
            var seat = seat();
            var office = office();
            int order = order();
            var to = day();
            var login = text(MemberColumn.LOGIN, LONGEST_NAME);
            return faults.size() > faultsBefore || name == null || party == null || seat == null
                    ? Optional.empty()
                    : Optional.of(new MemberRow(line, name, party, seat, office, order, to, login));
        }

        private @Nullable String text(MemberColumn column, int longest) {
            var cell = cell(column);
            if (cell.isEmpty()) {
                if (column.isRequired()) {
                    wrong(column, "Fyll i cellen.");
                }
                return null;
            }
            if (cell.length() > longest) {
                wrong(column, "Högst " + longest + " tecken.");
            }
            if (cell.chars().anyMatch(Character::isISOControl)) {
                wrong(column, "Innehåller ett otillåtet tecken. Skriv om texten i cellen.");
            }
            return cell;
        }

        private @Nullable Seat seat() {
            var written = cell(MemberColumn.SEAT).toLowerCase(SWEDISH);
            var seat = Arrays.stream(Seat.values())
                    .filter(each -> each.swedish().equals(written))
                    .findFirst();
            if (seat.isEmpty()) {
                wrong(MemberColumn.SEAT, "Skriv Ledamot eller Ersättare.");
            }
            return seat.orElse(null);
        }

        private Office office() {
            var written = cell(MemberColumn.OFFICE)
                    .toLowerCase(SWEDISH)
                    .replace("första vice", "förste vice")
                    .replace("andra vice", "andre vice");
            if (written.isEmpty()) {
                return Office.NONE;
            }
            var office = Arrays.stream(Office.values())
                    .filter(each -> each != Office.NONE && each.swedish().equals(written))
                    .findFirst();
            if (office.isEmpty()) {
                wrong(MemberColumn.OFFICE, "Skriv " + MemberColumn.OFFICE.form() + ", eller lämna cellen tom.");
            }
            return office.orElse(Office.NONE);
        }

        private int order() {
            var written = cell(MemberColumn.ORDER);
            if (written.isEmpty()) {
                return 0;
            }
            if (!written.matches("[1-9]\\d{0,2}")) {
                wrong(MemberColumn.ORDER, "Skriv ett heltal från 1.");
                return 0;
            }
            return Integer.parseInt(written);
        }

        private @Nullable LocalDate day() {
            var written = cell(MemberColumn.TO);
            if (written.isEmpty()) {
                return null;
            }
            var day = WrittenDay.of(written);
            if (day.isEmpty()) {
                wrong(MemberColumn.TO, "Skriv datumet som 2026-12-31.");
            }
            return day.orElse(null);
        }

        private String cell(MemberColumn column) {
            return cells.getOrDefault(column, "");
        }

        private void wrong(MemberColumn column, String reason) {
            faults.add(new RowFault(line, column.heading(), reason));
        }
    }
}
