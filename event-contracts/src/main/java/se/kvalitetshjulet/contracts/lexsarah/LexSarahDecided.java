package se.kvalitetshjulet.contracts.lexsarah;

import java.time.LocalDate;

/** It is decided whether IVO is to be notified. */
public record LexSarahDecided(String reportId, LocalDate on, DecidedBy decidedBy, String outcome, boolean notifyIvo) {

    public enum DecidedBy {
        BOARD,
        CHAIR,
        DELEGATE
    }
}
