package se.kvalitetshjulet.reporting.quality;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Channel;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Kind;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfComplaint;
import se.kvalitetshjulet.reporting.report.Table;

/** The year's complaints and opinions: where they came in, what they were about, and whether they were answered in time. */
final class ComplaintTables {

    static final String BY_SUBJECT = "klagomal-amne";
    static final String ANSWERS = "klagomal-svar";
    static final String SHARE_IN_TIME = "klagomal.andel-i-tid";

    private final int year;
    private final Words words;

    ComplaintTables(int year, Words words) {
        this.year = year;
        this.words = words;
    }

    Table bySubject(Counts counts, Collection<OfComplaint> all) {
        List<Counts.Line<OfComplaint>> lines = all.stream()
                .map(OfComplaint::subject)
                .distinct()
                .sorted(Comparator.comparing(words.subject()).thenComparing(Comparator.naturalOrder()))
                .map(code -> new Counts.Line<OfComplaint>(
                        code,
                        words.subject().apply(code),
                        Map.of("subject", code),
                        one -> one.subject().equals(code)))
                .toList();
        return counts.table(
                new Counts.Layout<>(
                        BY_SUBJECT,
                        "Klagomål och synpunkter " + year + ", efter ämne och väg in",
                        "klagomal",
                        "klagomal.amne",
                        what(),
                        "Ämne",
                        "Totalt",
                        lines,
                        List.of(
                                new Counts.Column<>(
                                        "direkt",
                                        "Direkt till kommunen",
                                        "som kom direkt till kommunen",
                                        false,
                                        one -> one.channel() == Channel.DIRECT),
                                new Counts.Column<>(
                                        "ivo",
                                        "Via IVO",
                                        "som kom via IVO",
                                        false,
                                        one -> one.channel() == Channel.IVO),
                                new Counts.Column<>("totalt", "Totalt", "", true, _ -> true))),
                all);
    }

    Table answers(Counts counts, Collection<OfComplaint> all) {
        List<OfComplaint> answered =
                all.stream().filter(one -> one.answeredOn() != null).toList();
        counts.share(
                SHARE_IN_TIME,
                "Andel besvarade i tid",
                "Andel av de besvarade klagomålen och synpunkterna från " + year + " som besvarades inom "
                        + words.answerDays()
                        + " dagar; en sista dag som är helgdag flyttas till nästa vardag. Den visas inte när färre än fem"
                        + " har besvarats.",
                answered.stream().filter(this::inTime).toList(),
                answered);
        return counts.table(
                new Counts.Layout<>(
                        ANSWERS,
                        "Klagomål och synpunkter " + year + ", efter när de besvarades",
                        "klagomal",
                        "klagomal.slag",
                        what(),
                        "Slag",
                        "Totalt",
                        Arrays.stream(Kind.values())
                                .map(kind -> new Counts.Line<OfComplaint>(
                                        kind.name(),
                                        kind == Kind.COMPLAINT ? "Klagomål" : "Synpunkter",
                                        Map.of("kind", kind.name()),
                                        one -> one.kind() == kind))
                                .toList(),
                        List.of(
                                new Counts.Column<>(
                                        "i-tid",
                                        "Besvarade inom " + words.answerDays() + " dagar",
                                        "som besvarades inom " + words.answerDays()
                                                + " dagar; en sista dag som är helgdag flyttas till nästa vardag",
                                        false,
                                        this::inTime),
                                new Counts.Column<>(
                                        "senare",
                                        "Besvarade senare",
                                        "som besvarades senare än så",
                                        false,
                                        one -> one.answeredOn() != null && !inTime(one)),
                                new Counts.Column<>(
                                        "obesvarade",
                                        "Inte besvarade",
                                        "som inte har besvarats, till exempel för att avsändaren är okänd",
                                        false,
                                        one -> one.answeredOn() == null),
                                new Counts.Column<>("totalt", "Totalt", "", true, _ -> true))),
                all);
    }

    private boolean inTime(OfComplaint one) {
        return one.isAnsweredWithin(words.answerDays());
    }

    private String what() {
        return "klagomål och synpunkter som kom in under " + year;
    }
}
