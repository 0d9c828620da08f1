package se.kvalitetshjulet.deviations.ivo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided.DecidedBy;
import se.kvalitetshjulet.deviations.investigation.Entry;
import se.kvalitetshjulet.deviations.lexsarah.LexSarahReports;
import se.kvalitetshjulet.deviations.lexsarah.LexSarahView;
import se.kvalitetshjulet.deviations.room.Written;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.kit.paper.PdfWriter;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.TenantNames;
import se.kvalitetshjulet.statute.LexSarahProvision;

/** The documents of a case on paper, with their contents first. */
@Singleton
class DossierPdf {

    private static final Map<DecidedBy, String> DECIDERS = Map.of(
            DecidedBy.BOARD, "nämnden",
            DecidedBy.CHAIR, "ordföranden, enligt 6 kap. 39 § kommunallagen",
            DecidedBy.DELEGATE, "en ledamot som nämnden har utsett, enligt 6 kap. 39 § kommunallagen");

    private final TenantNames names;
    private final PdfWriter writer;
    private final PaperTemplate template = PaperTemplate.of("/ivo/dossier.html");

    DossierPdf(TenantNames names, PdfWriter writer) {
        this.names = names;
        this.writer = writer;
    }

    /** A line with what it is called. */
    record Line(String label, String text) {}

    /** An entry, with everything in words. */
    record PrintedEntry(String heading, String text, String signed) {}

    /** A measure, with everything in words. */
    record PrintedMeasure(String id, String what, String responsible, String due, String followedUp) {}

    byte[] of(Tenant tenant, Dossier dossier) {
        var investigation = dossier.investigation();
        var report = investigation.report();
        var proposal = investigation.proposal();
        var page = template.render(
                PaperTemplate.paperStyle() + PaperTemplate.read("/ivo/dossier.css"),
                Map.of(
                        "municipality", names.municipalityOf(tenant),
                        "board", names.boardOf(tenant),
                        "madeAt", Swedish.dateTime(dossier.madeAt()),
                        "id", report.reportId(),
                        "notification", notification(report, texts(dossier, EventTypes.LEX_SARAH_REPORTED)),
                        "inquiry", inquiry(report, texts(dossier, EventTypes.LEX_SARAH_ASSESSED)),
                        "entries",
                                investigation.entries().stream()
                                        .map(DossierPdf::printed)
                                        .toList(),
                        "measures",
                                dossier.measures().stream()
                                        .map(DossierPdf::printed)
                                        .toList(),
                        "proposal",
                                proposal == null
                                        ? List.of()
                                        : List.of(
                                                new Line(
                                                        "Bedömning",
                                                        Swedish.capitalised(
                                                                LexSarahReports.labelOf(proposal.outcome()))),
                                                new Line("Anmälan till IVO", yesOrNo(proposal.notifyIvo())),
                                                new Line("Handlingsplan", proposal.plan()),
                                                new Line(
                                                        "Lämnat av",
                                                        signed(proposal.authorName(), proposal.authorTitle()) + ", "
                                                                + Swedish.dateTime(proposal.proposedAt()))),
                        "decision", decision(report, texts(dossier, EventTypes.LEX_SARAH_DECIDED))));
        return writer.write(page, dossier.madeAt(), report.reportId() + "/" + report.version());
    }

    private static List<Line> notification(LexSarahView report, String text) {
        var provision = LexSarahProvision.ofCode(report.legalBasis());
        var lines = new ArrayList<Line>();
        add(lines, "Ärende", report.reportId());
        add(lines, "Enhet", report.unitName() == null ? report.unit() : report.unitName());
        add(lines, "Rapporterat enligt", report.legalBasisCitation());
        add(
                lines,
                "Anmäls enligt",
                provision.map(each -> each.notifyIvo().citation()).orElse(null));
        add(lines, "Hände", day(report.occurredOn()));
        add(lines, "Rapporterades", day(report.reportedOn()));
        add(lines, "Anmält till IVO", report.notifiedOn() == null ? "inte ännu" : day(report.notifiedOn()));
        add(lines, "Rapporten", text);
        return lines;
    }

    private static List<Line> inquiry(LexSarahView report, String why) {
        var lines = new ArrayList<Line>();
        add(
                lines,
                "Utreds enligt",
                LexSarahProvision.ofCode(report.legalBasis())
                        .map(each -> each.investigate().citation())
                        .orElse(null));
        add(
                lines,
                "Inleddes",
                report.investigationOpenedOn() == null ? "inte ännu" : day(report.investigationOpenedOn()));
        add(lines, "Utredare", report.investigator());
        add(lines, "Bedömning", report.outcomeLabel() == null ? "saknas" : Swedish.capitalised(report.outcomeLabel()));
        add(lines, "Bedömdes", day(report.assessedOn()));
        add(lines, "Skäl", why);
        return lines;
    }

    private static List<Line> decision(LexSarahView report, String why) {
        var lines = new ArrayList<Line>();
        if (report.decidedBy() == null) {
            add(lines, "Beslut", "saknas");
            return lines;
        }
        add(lines, "Beslutat av", Swedish.capitalised(DECIDERS.get(report.decidedBy())));
        add(lines, "Beslutsdag", day(report.decidedOn()));
        add(lines, "Anmälan till IVO", yesOrNo(Boolean.TRUE.equals(report.notifyIvo())));
        var answer = report.boardAnswer();
        if (answer != null && report.decidedBy() == DecidedBy.BOARD) {
            add(lines, "Paragraf", "§ " + answer.paragraph() + ", " + answer.registryNumber());
        }
        add(lines, "Skäl", why);
        return lines;
    }

    private static PrintedEntry printed(Entry entry) {
        return new PrintedEntry(
                entry.entryId() + ". " + entry.dated() + (entry.topicLabel() == null ? "" : ". " + entry.topicLabel())
                        + corrections(entry),
                entry.text(),
                "%s. Källa: %s. Skriven %s av %s."
                        .formatted(
                                entry.natureLabel(),
                                entry.source(),
                                Swedish.dateTime(entry.writtenAt()),
                                signed(entry.authorName(), entry.authorTitle())));
    }

    private static String corrections(Entry entry) {
        return (entry.corrects() == null ? "" : ". Rättar " + entry.corrects())
                + (entry.correctedBy() == null ? "" : ". Rättad av " + entry.correctedBy());
    }

    private static PrintedMeasure printed(Dossier.Measure measure) {
        var view = measure.view();
        return new PrintedMeasure(
                view.measureId(),
                view.categoryLabel() + (measure.text().isEmpty() ? "" : ": " + measure.text()),
                view.responsible(),
                Swedish.date(view.dueOn()),
                view.followedUpOn() == null
                        ? "inte ännu"
                        : Swedish.date(view.followedUpOn()) + ", " + view.effectLabel());
    }

    /** Of what counts: of what can be told more than once the latest stands. */
    private static String texts(Dossier dossier, EventType<?> of) {
        return dossier.investigation().written().stream()
                .filter(written -> written.counted() && written.isOf(of))
                .flatMap(written -> written.texts().stream())
                .map(Written.Text::text)
                .reduce((_, later) -> later)
                .orElse("");
    }

    private static void add(List<Line> lines, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new Line(label, text));
        }
    }

    private static String signed(String name, String title) {
        return title.isBlank() ? name : name + ", " + title;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Swedish.date(day);
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "Ja" : "Nej";
    }
}
