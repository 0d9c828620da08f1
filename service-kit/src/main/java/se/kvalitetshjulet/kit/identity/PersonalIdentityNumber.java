package se.kvalitetshjulet.kit.identity;

import dev.personnummer.Personnummer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a person: personnummer, samordningsnummer (the day plus 60), or the reserve number that the social
 * services give somebody who has neither, {@code ÅÅÅÅMMDD-T123} or {@code ÅÅÅÅMMDD-TF10}. Says itself nowhere.
 */
public final class PersonalIdentityNumber {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})([-+]?)(\\d{4}|T\\d{3}|TF\\d{2})");
    private static final int COORDINATION = 60;

    /** What sort of number it is. */
    public enum Kind {
        PERSONNUMMER,
        SAMORDNINGSNUMMER,
        RESERVNUMMER
    }

    private final Kind kind;
    private final LocalDate birthDate;

    private PersonalIdentityNumber(Kind kind, LocalDate birthDate) {
        this.kind = kind;
        this.birthDate = birthDate;
    }

    /**
     * Reads a number with the century.
     *
     * @return empty when it is none: wrong form, a day that has never been, or a check digit that does not fit
     */
    public static Optional<PersonalIdentityNumber> of(String written) {
        var parts = FORM.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean reserve = parts.group(5).startsWith("T");
        int day = Integer.parseInt(parts.group(3));
        boolean coordination = !reserve && day > COORDINATION;
        if (!reserve && !Personnummer.valid(written)) {
            return Optional.empty();
        }
        try {
            var born = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    coordination ? day - COORDINATION : day);
            var kind = coordination ? Kind.SAMORDNINGSNUMMER : Kind.PERSONNUMMER;
            return Optional.of(new PersonalIdentityNumber(reserve ? Kind.RESERVNUMMER : kind, born));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    public Kind kind() {
        return kind;
    }

    /** As the number says; that of a coordination or reserve number may be a guess. */
    public LocalDate birthDate() {
        return birthDate;
    }
}
