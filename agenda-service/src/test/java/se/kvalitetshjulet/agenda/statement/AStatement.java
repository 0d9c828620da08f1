package se.kvalitetshjulet.agenda.statement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A statement that lacks nothing, and what it is without one of its parts. */
record AStatement(List<String> proposed, String summary, List<String> recipients, Preparation prepared) {

    static AStatement whole() {
        return new AStatement(
                List.of("Nämnden föreslår kommunfullmäktige att avslå motionen."),
                "En motion om nollvision har kommit in.",
                List.of("Kommunfullmäktige", "Akten"),
                new Preparation(
                        "",
                        List.of(),
                        List.of(new Signatory("Utredare, exempel", "Utredare")),
                        new HandlingOfficer("Utredare, exempel", "0150-570 00", "utredare@exempel.se"),
                        Arrays.stream(ChecklistTopic.values())
                                .map(topic -> new ChecklistPoint(topic, false, "Beslutet rör inte det."))
                                .toList()));
    }

    AStatement without(String part) {
        return switch (part) {
            case "proposed" -> new AStatement(List.of(), summary, recipients, prepared);
            case "summary" -> new AStatement(proposed, " ", recipients, prepared);
            case "recipients" -> new AStatement(proposed, summary, List.of(), prepared);
            case "officer" -> with(new Preparation("", List.of(), prepared.signatories(), null, prepared.checklist()));
            case "signatories" ->
                with(new Preparation("", List.of(), List.of(), prepared.officer(), prepared.checklist()));
            default ->
                with(new Preparation(
                        "",
                        List.of(),
                        prepared.signatories(),
                        prepared.officer(),
                        prepared.checklist().stream()
                                .filter(point -> !point.topic().name().equals(part))
                                .toList()));
        };
    }

    private AStatement with(Preparation other) {
        return new AStatement(proposed, summary, recipients, other);
    }

    OfficialStatement written() {
        return new OfficialStatement(
                1,
                LocalDate.of(2024, 4, 9),
                "Yttrande över motion",
                proposed,
                summary,
                List.of("Tjänsteskrivelse"),
                recipients,
                null,
                "utredare",
                prepared);
    }
}
