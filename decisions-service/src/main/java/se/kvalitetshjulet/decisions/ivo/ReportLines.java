package se.kvalitetshjulet.decisions.ivo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Swedish;

/** What the forms of a report that leave the house say, and in what order. Who and which decision are in IVO's only. */
final class ReportLines {

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

    private final boolean forIvo;
    private final boolean withPerson;

    ReportLines(Recipient recipient, boolean withPerson) {
        this.forIvo = recipient.mayKnowTheDecision();
        this.withPerson = withPerson;
    }

    List<String> labels() {
        var labels = new ArrayList<>(List.of("löpnummer"));
        if (forIvo) {
            labels.addAll(DECISION);
        }
        if (withPerson) {
            labels.addAll(PERSON);
        }
        labels.addAll(REPORT);
        return labels;
    }

    /** In the order of the labels; what is not known is empty. */
    List<String> values(IndividualReport report) {
        var values = new ArrayList<>(List.of(Long.toString(report.number())));
        if (forIvo) {
            values.add(orEmpty(report.decisionId()));
            values.add(orEmpty(report.caseReference()));
        }
        if (withPerson) {
            var person = report.identity();
            values.add(person == null ? "" : orWithheld(person.identityNumber()));
            values.add(person == null ? "" : orWithheld(person.name()));
            values.add(person == null ? "" : yesOrNo(person.protectedIdentity()));
        }
        values.addAll(List.of(
                report.kindLabel(),
                report.statusLabel(),
                day(report.decidedOn()),
                day(report.interruptedOn()),
                day(report.partlySince()),
                report.serviceTypeLabel(),
                report.legalBasisCitation(),
                report.unitName(),
                orEmpty(report.delayReasonLabel()),
                orEmpty(report.interimHelp()),
                offers(report),
                Long.toString(report.daysElapsed()),
                day(report.executedOn()),
                day(report.closedOn()),
                orEmpty(report.closingCauseLabel()),
                yesOrNo(report.corrected()),
                yesOrNo(report.dueAtOnce()),
                report.provision()));
        return values;
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

    /** A protected identity that was not asked for as such; an empty cell would look forgotten. */
    private static String orWithheld(@Nullable String text) {
        return text == null ? "skyddad uppgift" : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
