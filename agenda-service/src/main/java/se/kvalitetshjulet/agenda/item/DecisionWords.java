package se.kvalitetshjulet.agenda.item;

import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;

/** What a board's decision is called in Swedish. */
public final class DecisionWords {

    private DecisionWords() {}

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "Bifall till förslaget";
            case REJECTED -> "Avslag";
            case POSTPONED -> "Bordläggs";
            case REMITTED -> "Återremitteras";
            case NOTED -> "Läggs till handlingarna";
            case STATEMENT_GIVEN -> "Yttrande lämnas";
            case PROPOSED_TO_COUNCIL -> "Föreslås kommunfullmäktige";
        };
    }
}
