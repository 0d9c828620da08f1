package se.kvalitetshjulet.contracts;

import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationOpened;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationSentIvo;
import se.kvalitetshjulet.contracts.lexsarah.IvoDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahClosed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahReported;
import se.kvalitetshjulet.contracts.lexsarah.NotifiedIvo;

sealed interface LexSarahTypes permits EventTypes {

    EventType<LexSarahReported> LEX_SARAH_REPORTED =
            type("lex-sarah.reported", LexSarahReported.class, "reportId", "occurredOn", "reportedOn");

    EventType<InvestigationOpened> LEX_SARAH_INVESTIGATION_OPENED =
            type("lex-sarah.investigation-opened", InvestigationOpened.class, "reportId", "openedOn");

    EventType<LexSarahAssessed> LEX_SARAH_ASSESSED =
            type("lex-sarah.assessed", LexSarahAssessed.class, "reportId", "assessedOn");

    EventType<BoardDecisionRequested> LEX_SARAH_BOARD_DECISION_REQUESTED =
            type("lex-sarah.board-decision-requested", BoardDecisionRequested.class, "reportId", "requestedOn");

    EventType<LexSarahDecided> LEX_SARAH_DECIDED = type("lex-sarah.decided", LexSarahDecided.class, "reportId", "on");

    EventType<NotifiedIvo> LEX_SARAH_NOTIFIED_IVO = type("lex-sarah.notified-ivo", NotifiedIvo.class, "reportId", "on");

    EventType<InvestigationSentIvo> LEX_SARAH_INVESTIGATION_SENT_IVO =
            type("lex-sarah.investigation-sent-ivo", InvestigationSentIvo.class, "reportId", "on");

    EventType<IvoDecided> LEX_SARAH_IVO_DECIDED = type("lex-sarah.ivo-decided", IvoDecided.class, "reportId", "on");

    EventType<LexSarahClosed> LEX_SARAH_CLOSED = type("lex-sarah.closed", LexSarahClosed.class, "reportId", "on");

    private static <T> EventType<T> type(String name, Class<T> data, String subjectField, String... civilDates) {
        return EventType.of(Owner.DEVIATIONS, Direction.BOTH, name, data, subjectField, civilDates);
    }
}
