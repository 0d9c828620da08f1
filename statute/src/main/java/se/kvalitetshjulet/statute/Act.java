package se.kvalitetshjulet.statute;

import java.time.LocalDate;
import java.util.Optional;

/** An act of law as printed, with the days it is in force. */
public enum Act {
    SOL_2001(Law.SOL, "socialtjänstlagen", "(2001:453)", "", LocalDate.of(2002, 1, 1), LocalDate.of(2025, 6, 30)),
    SOL_2025(Law.SOL, "socialtjänstlagen", "(2025:400)", "", LocalDate.of(2025, 7, 1), null),
    LSS_1993(
            Law.LSS,
            "lagen",
            "(1993:387)",
            " om stöd och service till vissa funktionshindrade",
            LocalDate.of(1994, 1, 1),
            null);

    private final Law law;
    private final String word;
    private final String number;
    private final String rest;
    private final LocalDate validFrom;
    private final LocalDate validTo;

    Act(Law law, String word, String number, String rest, LocalDate validFrom, LocalDate validTo) {
        this.law = law;
        this.word = word;
        this.number = number;
        this.rest = rest;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public Law law() {
        return law;
    }

    /** {@code socialtjänstlagen (2001:453)}. */
    public String title() {
        return word + " " + number + rest;
    }

    /** As running text introduces the abbreviation it goes on with: {@code socialtjänstlagen (SoL)}. */
    public String titleIntroducingAbbreviation() {
        return word + rest + " (" + law.abbreviation() + ")";
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day in force; empty while it still is. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
