package se.kvalitetshjulet.agenda;

import java.util.List;
import java.util.Map;

/** What the administration proposed in April 2024, item by item, in words of our own. */
final class PacketStatements {

    private PacketStatements() {}

    /** By the number on the agenda. Item 9 is written by the report itself. */
    static final Map<String, Map<String, Object>> BY_NUMBER = Map.of(
            "5",
            text(
                    "Kvalitetsberättelse 2023",
                    "Socialnämnden lägger kvalitetsberättelsen för 2023 till handlingarna.",
                    "Kvalitetsberättelsen sammanfattar årets kvalitetsarbete, avvikelserna och egenkontrollen.",
                    List.of("Tjänsteskrivelse, 2024-04-09", "Kvalitetsberättelse 2023"),
                    List.of("Akten")),
            "7",
            text(
                    "Yttrande över motion om nollvision mot vräkning av barnfamiljer",
                    "Socialnämnden föreslår att kommunfullmäktige avslår motionen.",
                    "Motionen vill att kommunen antar en nollvision mot vräkning av barnfamiljer.",
                    List.of("Tjänsteskrivelse, 2024-04-09", "Motion"),
                    List.of("Kommunfullmäktige", "Akten")),
            "8",
            text(
                    "Månadsrapport mars 2024",
                    "Socialnämnden lägger månadsrapporten för mars 2024 till handlingarna.",
                    "Rapporten redovisar verksamhet, ekonomi och personal.",
                    List.of("Tjänsteskrivelse, 2024-04-09", "Månadsrapport mars 2024"),
                    List.of("Akten")),
            "11",
            text(
                    "Anmälan av delegationsbeslut",
                    "Socialnämnden godkänner redovisningen.",
                    "Beslut som har fattats på nämndens vägnar redovisas.",
                    List.of("SOCN Del/2024 § 3"),
                    List.of()),
            "12",
            text(
                    "Meddelanden",
                    "Socialnämnden lägger meddelandena till handlingarna.",
                    "Utdrag ur diariet 2024-03-14 – 2024-04-11.",
                    List.of("Kommunfullmäktige, KF §64, SOCN2024:252-253"),
                    List.of()));

    private static Map<String, Object> text(
            String title, String proposed, String summary, List<String> documents, List<String> recipients) {
        return Map.of(
                "dated", "2024-04-09",
                "title", title,
                "proposedDecisions", List.of(proposed),
                "summary", summary,
                "documents", documents,
                "recipients", recipients,
                "signatories", List.of(Map.of("name", "Förvaltningschef, exempel", "title", "Förvaltningschef")));
    }
}
