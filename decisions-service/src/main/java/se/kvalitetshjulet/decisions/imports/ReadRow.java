package se.kvalitetshjulet.decisions.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.kvalitetshjulet.decisions.decision.WholeDecisions;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.identity.PersonalIdentityNumber;

/** Reads the cells of a row, and says of every one that cannot be used why. */
final class ReadRow {

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 300;
    private static final int FIRST_YEAR = 1880;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}([.,]\\d{1,4})?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,79}");
    private static final Pattern CONTROL = Pattern.compile("[\\u0000-\\u001f]");

    private final Vocabulary words;
    private final LocalDate today;

    ReadRow(Vocabulary words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    Row.Reading read(FileLine line) {
        if (line.fault() != null) {
            return new Row.Reading.Unreadable(line.line(), List.of(line.fault()));
        }
        var faults = new ArrayList<Fault>();
        var told = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var cell = line.cells().get(column);
            if (cell != null) {
                read(column, cell, told, faults);
            } else if (column.isRequired()) {
                faults.add(new Fault(column, "Cellen är tom. Fyll i den."));
            }
        }
        if (faults.isEmpty()) {
            hold(told, faults);
        }
        return faults.isEmpty()
                ? new Row.Reading.Readable(new Row(line.line(), told))
                : new Row.Reading.Unreadable(line.line(), List.copyOf(faults));
    }

    private void read(Column column, String cell, Map<Column, String> told, List<Fault> faults) {
        if (CONTROL.matcher(cell).find()) {
            faults.add(new Fault(column, "Innehåller ett radbyte eller ett annat otillåtet tecken."));
            return;
        }
        if (!column.isSecret() && IdentityNumbers.in(cell)) {
            faults.add(new Fault(column, "Innehåller ett personnummer. Använd en beteckning i stället."));
            return;
        }
        if (words.isAmbiguous(column, cell)) {
            faults.add(new Fault(column, "Flera koder har, eller har haft, det ordet. Skriv koden i stället."));
            return;
        }
        try {
            told.put(column, value(column, cell));
        } catch (Unusable unusable) {
            faults.add(new Fault(column, unusable.getMessage()));
        }
    }

    private String value(Column column, String cell) {
        return switch (column) {
            case DECIDED_ON, STARTED_ON, CLOSED_ON -> past(date(cell)).toString();
            case VALID_FROM, VALID_TO -> date(cell).toString();
            case LEGAL_BASIS, SERVICE_TYPE, AREA, SEX, EXTENT, CAUSE, PROTECTED -> code(column, cell);
            case GRANTED_UNIT -> words.code(column, cell).orElseGet(() -> anyCode(cell));
            case UNIT -> words.code(column, cell).orElse(text(cell, LONGEST));
            case GRANTED_QUANTITY -> number(cell);
            case BIRTH_YEAR -> year(cell);
            case IDENTITY_NUMBER -> identityNumber(cell);
            case NAME -> text(cell, LONGEST_NAME);
            case DECISION_ID, CASE_REFERENCE, DECIDED_BY -> text(cell, LONGEST);
        };
    }

    private LocalDate past(LocalDate date) {
        if (date.isAfter(today)) {
            throw new Unusable("Datumet ligger i framtiden.");
        }
        return date;
    }

    private static LocalDate date(String cell) {
        try {
            var day = LocalDate.parse(cell);
            if (day.getYear() < WholeDecisions.FIRST_YEAR) {
                throw new Unusable("Kontrollera året.");
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new Unusable("Skriv datumet som 2024-03-31.");
        }
    }

    private String code(Column column, String cell) {
        return words.code(column, cell)
                .orElseThrow(() -> new Unusable("Ordet finns inte i listan. Använd en kod eller ett ord ur listan."));
    }

    /** The list of units of measurement is open: a code that we have no word for is taken as it is. */
    private static String anyCode(String cell) {
        if (!CODE.matcher(cell).matches()) {
            throw new Unusable("Ordet finns inte i listan. Skriv till exempel timmar per månad.");
        }
        return cell;
    }

    private static String number(String cell) {
        var written = cell.replaceAll("[\\s\u00a0\u202f]", "");
        if (!NUMBER.matcher(written).matches()) {
            throw new Unusable("Skriv ett tal, till exempel 12,5.");
        }
        return new BigDecimal(written.replace(',', '.')).stripTrailingZeros().toPlainString();
    }

    private String year(String cell) {
        if (!cell.matches("\\d{4}")
                || Integer.parseInt(cell) < FIRST_YEAR
                || Integer.parseInt(cell) > today.getYear()) {
            throw new Unusable("Skriv ett år med fyra siffror, från 1880 till i år.");
        }
        return cell;
    }

    private String identityNumber(String cell) {
        if (PersonalIdentityNumber.of(cell)
                .filter(number -> !number.birthDate().isAfter(today))
                .isEmpty()) {
            throw new Unusable("Är varken personnummer, samordningsnummer eller reservnummer. Skriv med århundrade,"
                    + " ÅÅÅÅMMDD-NNNN, och kontrollera att kalkylprogrammet inte har gjort om numret.");
        }
        return cell;
    }

    private static String text(String cell, int longest) {
        if (cell.length() > longest) {
            throw new Unusable("Texten är för lång. Skriv högst " + longest + " tecken.");
        }
        return cell;
    }

    /** What cells of one row say together. */
    private static void hold(Map<Column, String> told, List<Fault> faults) {
        together(told, faults, Column.GRANTED_QUANTITY, Column.GRANTED_UNIT);
        together(told, faults, Column.CLOSED_ON, Column.CAUSE);
        together(told, faults, Column.IDENTITY_NUMBER, Column.NAME);
        together(told, faults, Column.IDENTITY_NUMBER, Column.PROTECTED);
        if (told.containsKey(Column.EXTENT) && !told.containsKey(Column.STARTED_ON)) {
            faults.add(new Fault(Column.STARTED_ON, "Fyll i den, eftersom " + Column.EXTENT.heading() + " är ifylld."));
        }
        notBefore(told, faults, Column.STARTED_ON, Column.DECIDED_ON, "Verkställigheten kan inte börja före beslutet.");
        notBefore(told, faults, Column.CLOSED_ON, Column.DECIDED_ON, "Beslutet kan inte avslutas innan det är fattat.");
        notBefore(
                told,
                faults,
                Column.VALID_TO,
                Column.VALID_FROM,
                "Beslutet kan inte sluta gälla innan det börjar gälla.");
    }

    private static void together(Map<Column, String> told, List<Fault> faults, Column one, Column other) {
        if (told.containsKey(one) != told.containsKey(other)) {
            var missing = told.containsKey(one) ? other : one;
            var filledIn = missing == one ? other : one;
            faults.add(new Fault(missing, "Fyll i den, eftersom " + filledIn.heading() + " är ifylld."));
        }
    }

    private static void notBefore(
            Map<Column, String> told, List<Fault> faults, Column later, Column earlier, String why) {
        if (told.containsKey(later)
                && told.containsKey(earlier)
                && told.get(later).compareTo(told.get(earlier)) < 0) {
            faults.add(new Fault(later, why));
        }
    }

    /** Leaves a cell at the first thing that is wrong with it. Never leaves this class. */
    private static final class Unusable extends RuntimeException {

        Unusable(String why) {
            super(why, null, false, false);
        }
    }
}
