package se.kvalitetshjulet.decisions.extract;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.DecisionHistory;
import se.kvalitetshjulet.decisions.decision.FixedWords;
import se.kvalitetshjulet.decisions.ivo.SentAbout;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.kit.paper.PdfWriter;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.TenantNames;
import se.kvalitetshjulet.statute.SwedishTime;

/** The extract on paper, to hand over or send. */
@Singleton
class ExtractPdf {

    private final TenantNames names;
    private final PdfWriter writer;
    private final PaperTemplate template = PaperTemplate.of("/extract/extract.html");

    ExtractPdf(TenantNames names, PdfWriter writer) {
        this.names = names;
        this.writer = writer;
    }

    /** A line with what it is called. */
    record Fact(String label, String text) {}

    /** A line with its day. */
    record Dated(String day, String text) {}

    /** A report that was sent. */
    record Report(String title, List<SentAbout.Line> lines) {}

    /** A reading, with everything in words. */
    record Read(String at, String role, String what, String why) {}

    /** One decision, with everything in words. */
    record Told(
            int place,
            String id,
            List<Fact> facts,
            List<Dated> history,
            List<Dated> notes,
            List<Report> reports,
            List<Read> readings,
            List<Dated> emergencies) {}

    byte[] of(Tenant tenant, Extract extract) {
        var decisions = new ArrayList<Told>();
        for (var each : extract.decisions()) {
            decisions.add(told(decisions.size() + 1, each));
        }
        boolean hidden =
                extract.decisions().stream().anyMatch(each -> each.person().protectedIdentity());
        var page = template.render(
                PaperTemplate.paperStyle(),
                Map.of(
                        "municipality", names.municipalityOf(tenant),
                        "board", names.boardOf(tenant),
                        "madeAt", Swedish.dateTime(extract.madeAt()),
                        "number", extract.identityNumber(),
                        "hidden", hidden,
                        "about", extract.about(),
                        "decisions", decisions,
                        "mistaken",
                                extract.mistaken().stream()
                                        .map(since -> Swedish.date(SwedishTime.dateOf(since)))
                                        .toList()));
        return writer.write(page, extract.madeAt(), extract.madeAt().toString());
    }

    private Told told(int place, Extract.OfDecision each) {
        return new Told(
                place,
                each.person().decisionId(),
                facts(each),
                each.history().stream()
                        .map(event -> new Dated(Swedish.date(event.happenedOn()), sentences(event)))
                        .toList(),
                each.person().notes().stream()
                        .map(note -> new Dated(Swedish.date(note.happenedOn()), note.text()))
                        .toList(),
                each.sentReports().stream()
                        .map(sent -> new Report(
                                "%s, %s, skickad %s"
                                        .formatted(sent.recipient(), sent.quarter(), Swedish.dateTime(sent.sentAt())),
                                SentAbout.lines(sent)))
                        .toList(),
                each.readings().stream()
                        .map(reading -> new Read(
                                Swedish.dateTime(reading.at()),
                                reading.role(),
                                reading.what(),
                                reading.why() + (reading.breakGlass() ? " (nödöppning)" : "")))
                        .toList(),
                each.emergencies().stream()
                        .map(why -> new Dated(Swedish.dateTime(why.at()), why.reason()))
                        .toList());
    }

    private List<Fact> facts(Extract.OfDecision each) {
        var view = each.decision();
        var summary = view.decision();
        var facts = new ArrayList<Fact>();
        add(facts, "Namn", each.person().name());
        add(facts, "Nummer", each.person().identityNumber());
        add(facts, "Skyddade personuppgifter", each.person().protectedIdentity() ? "ja" : "nej");
        add(facts, "Läge", summary.statusLabel());
        add(facts, "Fattat", day(summary.decidedOn()));
        add(facts, "Fattat av", view.decidedBy());
        add(facts, "Insats", summary.serviceTypeLabel());
        add(facts, "Lagrum", summary.legalBasisCitation());
        add(facts, "Område", summary.areaLabel());
        add(facts, "Enhet", summary.unitName());
        add(facts, "Ärende", summary.caseReference());
        add(facts, "Gäller från", day(view.validFrom()));
        add(facts, "Gäller till", day(view.validTo()));
        add(facts, "Beviljat", view.granted() == null ? null : view.granted().inWords());
        add(facts, "Kön", view.sex() == null ? null : FixedWords.SEXES.getOrDefault(view.sex(), view.sex()));
        add(
                facts,
                "Födelseår",
                view.birthYear() == null ? null : view.birthYear().toString());
        add(facts, "Verkställt", day(summary.executedOn()));
        if (view.closing() != null) {
            add(
                    facts,
                    "Avslutat",
                    day(view.closing().closedOn()) + ": " + view.closing().causeLabel());
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(label, text));
        }
    }

    private static String sentences(DecisionHistory.Entry event) {
        return Stream.concat(
                        Stream.of(event.sentence()),
                        event.corrections().stream().map(DecisionHistory.Change::sentence))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
