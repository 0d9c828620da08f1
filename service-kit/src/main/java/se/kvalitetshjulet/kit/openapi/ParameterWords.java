package se.kvalitetshjulet.kit.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter means that is called the same in every service. One that means something of its own says so where it
 * is declared.
 */
final class ParameterWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("municipality", "Kommunkod, fyra siffror"),
            Map.entry("board", "Nämndens kod, socn"),
            Map.entry("page", "Vilken sida, räknat från 1"),
            Map.entry("limit", "Hur många per sida, högst 1000"),
            Map.entry("status", "Bara det som är i detta läge"),
            Map.entry("unit", "Bara det som hör till denna enhet, med enhetens kod"),
            Map.entry("area", "Bara det som hör till detta område"),
            Map.entry("If-Match", "ETag för den version som ändras, så att ingen annans ändring skrivs över"),
            Map.entry("decisionId", "Beslutets id, som det beslutande systemet har gett det"),
            Map.entry("deviationId", "Avvikelsens id"),
            Map.entry("complaintId", "Klagomålets id"),
            Map.entry("measureId", "Åtgärdens id"),
            Map.entry("inspectionId", "Tillsynens id"),
            Map.entry("riskId", "Riskens id"),
            Map.entry("controlId", "Kontrollens id"),
            Map.entry("department", "Bara det som hör till denna avdelning"),
            Map.entry("list", "Vilken kodlista"),
            Map.entry("code", "Koden, som händelserna skriver den"),
            Map.entry("breakGlassId", "Nödöppningens id"),
            Map.entry("runId", "Gallringens id"),
            Map.entry("deadLetterId", "Meddelandets id"),
            Map.entry("jobId", "Arbetets id"),
            Map.entry("registryNumber", "Diarienumret med bindestreck: SOCN-2024-58"),
            Map.entry("documentId", "Handlingens id"),
            Map.entry("meetingId", "Sammanträdets id"),
            Map.entry("memberId", "Ledamotens id"),
            Map.entry("reservationId", "Reservationens id"),
            Map.entry("noticeId", "Anslagets id"),
            Map.entry("termId", "Uppdragets id"),
            Map.entry("itemId", "Id för punkten på dagordningen"),
            Map.entry("reportId", "Rapportens id: ett utkast eller en utgåva"),
            Map.entry("figureId", "Siffrans id i rapporten"));

    private ParameterWords() {}

    /** Null for one that has no meaning in common. */
    static @Nullable String of(String name) {
        return WORDS.get(name);
    }

    /** Says what the parameter means, unless it says so itself. */
    static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            Optional.ofNullable(of(parameter.getName())).ifPresent(parameter::setDescription);
        }
    }
}
