package se.kvalitetshjulet.decisions.ivo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.statute.Quarter;

/** Which quarter's reports, and to whom. */
record Asked(Quarter quarter, Recipient recipient) {

    /** The first whole quarter in which both laws knew individual reports. */
    static final Quarter FIRST = new Quarter(2008, 3);

    /** Reads what a request says, and refuses what cannot be asked for. */
    static Asked of(@Nullable String quarter, @Nullable String recipient, LocalDate today) {
        var whom = Parameters.choice("recipient", recipient, Recipient.class);
        if (whom == null) {
            throw Refusal.ofField("recipient", "Ange mottagare, IVO eller AUDITORS.");
        }
        var when = read(quarter);
        if (when.compareTo(FIRST) < 0) {
            throw Refusal.ofField("quarter", "Välj ett kvartal från och med " + FIRST + ".");
        }
        if (!when.lastDay().isBefore(today)) {
            throw new Refusal(
                    IndividualReportProblem.QUARTER_NOT_OVER,
                    "Vänta till dagen efter kvartalets slut, " + when.lastDay().plusDays(1) + ".");
        }
        return new Asked(when, whom);
    }

    private static Quarter read(@Nullable String quarter) {
        try {
            return Quarter.parse(quarter == null ? "" : quarter);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.ofField("quarter", "Skriv kvartalet som år och nummer, till exempel 2024-Q1.");
        }
    }
}
