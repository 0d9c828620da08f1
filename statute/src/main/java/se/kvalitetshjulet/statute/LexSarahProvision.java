package se.kvalitetshjulet.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The provisions of lex Sarah: who shall report a misconduct or a tangible risk of it, that it shall be investigated, and
 * that a serious one shall be notified to IVO. A report keeps those of the day it was made.
 *
 * <p>Sources: 14 kap. 3, 6 and 7 §§ SoL (2001:453) as of lag (2010:429), in force from 2011-07-01 until the act was replaced;
 * 24 b, 24 e and 24 f §§ LSS (1993:387) as of lag (2010:430), in force from the same day; 27 kap. 1–6 §§ SoL (2025:400), of
 * which 24 g § LSS names 2 § as the duty to report, while 5 and 6 §§ are the places that 14 kap. 6 and 7 §§ have in the same
 * order of rules: good quality, report, inform, tell the board, investigate, notify. Before 2011 the law had rules of the same
 * name with another content, which this does not know.
 *
 * <p>The name is the public contract's {@code legalBasis}: the duty to report.
 */
public enum LexSarahProvision {
    SOL_2001_14_3(Act.SOL_2001, "14 kap. 3 §", "14 kap. 6 §", "14 kap. 7 §"),
    SOL_2025_27_2(Act.SOL_2025, "27 kap. 2 §", "27 kap. 5 §", "27 kap. 6 §"),
    LSS_24_B(Act.LSS_1993, "24 b §", "24 e §", "24 f §");

    private static final LocalDate FIRST = LocalDate.of(2011, 7, 1);

    private final Provision report;
    private final Provision investigate;
    private final Provision notifyIvo;

    LexSarahProvision(Act act, String report, String investigate, String notifyIvo) {
        this.report = new Provision(report, act);
        this.investigate = new Provision(investigate, act);
        this.notifyIvo = new Provision(notifyIvo, act);
    }

    /**
     * @param date of the report
     * @throws IllegalArgumentException for a day before 2011-07-01
     */
    public static LexSarahProvision inForceOn(LocalDate date, Law law) {
        return Arrays.stream(values())
                .filter(row -> row.law() == law && row.validOn(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Den " + date + " fanns inte dagens bestämmelser om lex Sarah i " + law.abbreviation() + "."));
    }

    /** Empty for a code the law does not know. */
    public static Optional<LexSarahProvision> ofCode(String code) {
        return Arrays.stream(values())
                .filter(provision -> provision.name().equals(code))
                .findFirst();
    }

    public String code() {
        return name();
    }

    /** Whoever works there shall report at once. */
    public Provision report() {
        return report;
    }

    /** What was reported shall be documented, investigated and put right without delay. */
    public Provision investigate() {
        return investigate;
    }

    /** What is serious shall be notified to IVO as soon as possible, with the investigation. */
    public Provision notifyIvo() {
        return notifyIvo;
    }

    public Law law() {
        return report.act().law();
    }

    public boolean validOn(LocalDate date) {
        return !date.isBefore(FIRST) && report.act().validOn(date);
    }
}
