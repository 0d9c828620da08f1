package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** What the sample's board has left to others to decide, the documents it lives by, and what comes back to it each year. */
final class SampleBoard {

    private static final String SECRETARY = "SECRETARY";
    private static final String AREA = "agenda";
    private static final String TERM_BEGAN = "2023-01-01";

    private final SampleApi api;
    private final Consumer<String> say;

    SampleBoard(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    /** Enters all of it; what is there is left. */
    void enter() {
        if (!isEmpty("governing-documents")) {
            say.accept("The board's documents were there already");
            return;
        }
        delegate();
        adopt("Delegationsordning", "Förvaltningschef", "2022-12-14", "§ 133", "2026-12-31");
        adopt("Riktlinjer för ekonomiskt bistånd", "Avdelningschef", "2023-05-24", "§ 61", "2025-05-31");
        adopt("Ledningssystem för kvalitet", "Förvaltningschef", "2021-02-17", "§ 12", "2025-12-31");
        comesBack("Kvalitetsberättelse", "YEAR_BEFORE", 3);
        comesBack("Internkontrollplan", "YEAR_AFTER", 11);
        comesBack("Mål och budget", "YEAR_AFTER", 9);
        comesBack("Uppföljning av internkontroll", "YEAR_BEFORE", 2);
        comesBack("Delårsrapport", "YEAR", 8);
        say.accept("The board has its delegation, its governing documents and its year");
    }

    private void delegate() {
        var order = json().put("adoptedOn", "2022-12-14")
                .put("adoptedBy", "Socialnämnden § 133")
                .put("validFrom", TERM_BEGAN);
        var rows = order.putArray("rows");
        rows.add(row("1.1", "Bistånd i form av hemtjänst", "4 kap. 1 § SoL", "Handläggare", "Enhetschef"));
        rows.add(row("1.2", "Bistånd i form av kontaktperson", "4 kap. 1 § SoL", "Enhetschef"));
        rows.add(row("2.1", "Förordnande som förvaltningschef", "6 kap. 37 § KL", "Ordförande"));
        rows.add(row("2.2", "Yttrande i brådskande ärenden", "6 kap. 37 § KL", "Förvaltningschef"));
        api.post(SECRETARY, AREA, "delegation-orders", order);
        api.post(
                SECRETARY,
                AREA,
                "delegated-decisions",
                json().put("decidedOn", "2024-04-02")
                        .put("delegate", "Ordförande")
                        .put("what", "Förordnande som förvaltningschef den 30 april till den 6 maj 2024")
                        .put("rowNumber", "2.1"));
    }

    private static ObjectNode row(String number, String what, String provision, String... delegates) {
        var row = json().put("number", number).put("what", what).put("provision", provision);
        var titles = row.putArray("delegates");
        List.of(delegates).forEach(titles::add);
        return row;
    }

    private void adopt(String title, String owner, String adoptedOn, String paragraph, String nextReview) {
        api.post(
                SECRETARY,
                AREA,
                "governing-documents",
                json().put("title", title)
                        .put("owner", owner)
                        .put("adoptedBy", "Socialnämnden")
                        .put("adoptedOn", adoptedOn)
                        .put("paragraph", paragraph)
                        .put("nextReview", nextReview));
    }

    private void comesBack(String heading, String covers, int month) {
        var entry = json().put("heading", heading).put("covers", covers).put("validFrom", TERM_BEGAN);
        entry.putArray("months").add(month);
        api.post(SECRETARY, AREA, "year-wheel/entries", entry);
    }

    private boolean isEmpty(String resource) {
        return api.get(SECRETARY, AREA, resource).path("data").isEmpty();
    }

    private static ObjectNode json() {
        return SampleJson.JSON.createObjectNode();
    }
}
