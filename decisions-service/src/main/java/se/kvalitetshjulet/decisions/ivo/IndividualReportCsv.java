package se.kvalitetshjulet.decisions.ivo;

import static se.kvalitetshjulet.kit.csv.SwedishCsv.text;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;

/** The reports as a file, one a line. The columns that say who and which decision are in IVO's only. */
final class IndividualReportCsv {

    private static final List<String> DECISION = List.of("beslut", "ärende");
    private static final List<String> PERSON = List.of("personnummer", "namn", "skyddade personuppgifter");
    private static final List<String> REPORT = List.of(
            "gäller",
            "läge",
            "beslutsdatum",
            "avbrottsdatum",
            "delvis verkställt",
            "insats",
            "lagrum",
            "enhet",
            "skäl för fördröjning",
            "hjälp under väntetiden",
            "erbjudanden",
            "antal dagar",
            "verkställt",
            "avslutat",
            "skäl för avslut",
            "rättade datum",
            "anmäls genast",
            "bestämmelse");

    private IndividualReportCsv() {}

    /** An answer that a browser saves, and that nobody between keeps. */
    static Response answer(Tenant tenant, IndividualReports reports, boolean withPerson, String tag) {
        return Response.ok(of(reports, withPerson))
                .type(SwedishCsv.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(tenant, reports) + "\"")
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .tag(new EntityTag(tag))
                .build();
    }

    static byte[] of(IndividualReports reports, boolean withPerson) {
        var forIvo = reports.recipient().mayKnowTheDecision();
        var head = new ArrayList<>(List.of("löpnummer"));
        if (forIvo) {
            head.addAll(DECISION);
        }
        if (withPerson) {
            head.addAll(PERSON);
        }
        head.addAll(REPORT);
        return SwedishCsv.of(
                head,
                reports.data().stream()
                        .map(report -> line(report, forIvo, withPerson))
                        .toList());
    }

    private static List<String> line(IndividualReport report, boolean forIvo, boolean withPerson) {
        var line = new ArrayList<>(List.of(Long.toString(report.number())));
        if (forIvo) {
            line.add(text(report.decisionId()));
            line.add(text(report.caseReference()));
        }
        if (withPerson) {
            var person = report.identity();
            line.add(person == null ? "" : text(person.identityNumber()));
            line.add(person == null ? "" : text(person.name()));
            line.add(person == null ? "" : yesOrNo(person.protectedIdentity()));
        }
        line.addAll(List.of(
                text(report.kindLabel()),
                text(report.statusLabel()),
                day(report.decidedOn()),
                day(report.interruptedOn()),
                day(report.partlySince()),
                text(report.serviceTypeLabel()),
                text(report.legalBasisCitation()),
                text(report.unitName()),
                text(report.delayReasonLabel()),
                text(report.interimHelp()),
                text(offers(report)),
                Long.toString(report.daysElapsed()),
                day(report.executedOn()),
                day(report.closedOn()),
                text(report.closingCauseLabel()),
                yesOrNo(report.corrected()),
                yesOrNo(report.dueAtOnce()),
                text(report.provision())));
        return line;
    }

    private static String offers(IndividualReport report) {
        return report.offers().stream()
                .map(offer -> Swedish.date(offer.offeredOn()) + " " + offer.outcomeLabel())
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String yesOrNo(boolean is) {
        return is ? "ja" : "nej";
    }

    /** {@code 9999-socn-individrapporter-2024-q1-ivo.csv}. */
    private static String fileName(Tenant tenant, IndividualReports reports) {
        return (tenant.path().replace('/', '-') + "-individrapporter-" + reports.quarter() + "-" + reports.recipient())
                        .toLowerCase(Locale.ROOT)
                + ".csv";
    }
}
