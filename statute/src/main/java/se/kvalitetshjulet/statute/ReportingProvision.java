package se.kvalitetshjulet.statute;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The provisions that oblige a board to report its unexecuted decisions. A report prints those in force on the last day
 * of its quarter, whatever the decisions in it rest on.
 *
 * <p>The paragraphs of LSS have not moved, but its rows are two, because a report that covers both laws uses one word for
 * being late: that of the Social Services Act of its date.
 */
public enum ReportingProvision {
    SOL_2001(
            Act.SOL_2001,
            "16 kap. 6 f §",
            "16 kap. 6 g §",
            "16 kap. 6 h §",
            Delay.DROJSMAL,
            LocalDate.of(2006, 7, 1),
            LocalDate.of(2025, 6, 30)),
    SOL_2025(
            Act.SOL_2025,
            "34 kap. 1 §",
            "34 kap. 2 §",
            "34 kap. 3 §",
            Delay.FORDROJNING,
            LocalDate.of(2025, 7, 1),
            LocalDate.MAX),
    LSS_UNTIL_2025(
            Act.LSS_1993,
            "28 f §",
            "28 g §",
            "28 h §",
            Delay.DROJSMAL,
            LocalDate.of(2008, 7, 1),
            LocalDate.of(2025, 6, 30)),
    LSS_FROM_2025(
            Act.LSS_1993, "28 f §", "28 g §", "28 h §", Delay.FORDROJNING, LocalDate.of(2025, 7, 1), LocalDate.MAX);

    private final Provision individualReports;
    private final Provision laterExecuted;
    private final Provision statistics;
    private final Delay delay;
    private final LocalDate validFrom;
    private final LocalDate validTo;

    ReportingProvision(
            Act act,
            String individualReports,
            String laterExecuted,
            String statistics,
            Delay delay,
            LocalDate validFrom,
            LocalDate validTo) {
        this.individualReports = new Provision(individualReports, act);
        this.laterExecuted = new Provision(laterExecuted, act);
        this.statistics = new Provision(statistics, act);
        this.delay = delay;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /**
     * @throws IllegalArgumentException for a day before the law knew such reports (SoL 2006-07-01, LSS 2008-07-01)
     */
    public static ReportingProvision inForceOn(LocalDate date, Law law) {
        return Arrays.stream(values())
                .filter(row -> row.law() == law && row.validOn(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Den " + date + " fanns ingen skyldighet enligt " + law.abbreviation() + " att rapportera."));
    }

    /** Individual reports to the inspectorate (IVO) and to the municipality's auditors. */
    public Provision individualReports() {
        return individualReports;
    }

    /** Telling IVO and the auditors that a reported decision has been executed. */
    public Provision laterExecuted() {
        return laterExecuted;
    }

    /** Statistics to the municipal council. */
    public Provision statistics() {
        return statistics;
    }

    public Law law() {
        return act().law();
    }

    public Act act() {
        return statistics.act();
    }

    /** {@code dröjsmål} or {@code fördröjning}. */
    public String wordForDelay() {
        return delay.word;
    }

    /** With the article, as in "skälen för dröjsmålet". */
    public String wordForTheDelay() {
        return delay.definite;
    }

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && !date.isAfter(validTo);
    }

    private enum Delay {
        DROJSMAL("dröjsmål", "dröjsmålet"),
        FORDROJNING("fördröjning", "fördröjningen");

        private final String word;
        private final String definite;

        Delay(String word, String definite) {
            this.word = word;
            this.definite = definite;
        }
    }
}
