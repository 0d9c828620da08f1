package se.kvalitetshjulet.reporting.kind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kvalitetshjulet.statute.Quarter;

/** How often a report is made, and how its periods are written. */
public enum Cycle {
    QUARTER("\\d{4}-Q[1-4]", "ÅÅÅÅ-Qn", "Skriv kvartalet som år och nummer, till exempel 2024-Q1.", "kvartalets") {
        @Override
        Period read(String code) {
            Quarter quarter = Quarter.parse(code);
            return new Period(code, quarter.firstDay(), quarter.lastDay());
        }
    },
    YEAR("\\d{4}", "ÅÅÅÅ", "Skriv året med fyra siffror, till exempel 2023.", "årets") {
        @Override
        Period read(String code) {
            int year = Integer.parseInt(code);
            return new Period(code, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    };

    private final Pattern written;
    private final String form;
    private final String howToWrite;
    private final String genitive;

    Cycle(String written, String form, String howToWrite, String genitive) {
        this.written = Pattern.compile(written);
        this.form = form;
        this.howToWrite = howToWrite;
        this.genitive = genitive;
    }

    abstract Period read(String code);

    /** Empty when it is not written as one of this cycle. */
    public Optional<Period> parse(String code) {
        return written.matcher(code).matches() ? Optional.of(read(code)) : Optional.empty();
    }

    /** {@code ÅÅÅÅ-Qn}. */
    public String form() {
        return form;
    }

    /** What to say to whoever has written it otherwise. */
    public String howToWrite() {
        return howToWrite;
    }

    /** {@code kvartalets}. */
    public String genitive() {
        return genitive;
    }

    /** The period of this cycle that a day is in. */
    public Period of(LocalDate day) {
        return read(this == QUARTER ? Quarter.of(day).toString() : Integer.toString(day.getYear()));
    }
}
