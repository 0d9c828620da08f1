package se.kvalitetshjulet.suite;

import static se.kvalitetshjulet.local.Service.DEVIATIONS;

import java.util.LinkedHashMap;
import java.util.Map;

/** The canary in everything that is written in a lex Sarah case by people: what was done at once, an entry, reasons, the proposal. */
final class CanaryInvestigation {

    /** The report of the golden samples, which has been posted. */
    private static final String REPORT = "lex-sarah-reports/LS-2024-003/";

    private CanaryInvestigation() {}

    /** @return the answers, each by what was posted */
    static Map<String, Answer> writtenIn(Board board, String text) {
        var answers = new LinkedHashMap<String, Answer>();
        var head = board.as("HEAD_OF_DEPARTMENT");
        var investigator = board.as("INVESTIGATOR");
        investigator.get(DEVIATIONS, "lex-sarah-reports").is(200);
        answers.put("immediate action", head.post(DEVIATIONS, REPORT + "immediate-action", Map.of("text", text)));
        answers.put("appointment", step(head, "appoint", 1, Map.of("investigator", "investigator")));
        answers.put(
                "entry",
                investigator.post(
                        DEVIATIONS,
                        REPORT + "entries",
                        Map.of("nature", "FACT", "topic", "CAUSES", "source", text, "text", text)));
        answers.put("assessment", step(investigator, "assess", 2, Map.of("outcome", "SERIOUS_RISK", "reason", text)));
        answers.put("proposal", step(investigator, "propose", 3, Map.of("notifyIvo", true, "plan", text)));
        answers.put(
                "refused request",
                head.post(DEVIATIONS, REPORT + "request-board-decision", Map.of("requestedOn", text)));
        return answers;
    }

    private static Answer step(Api by, String step, int version, Map<String, ?> body) {
        return by.post(DEVIATIONS, REPORT + step, body, "If-Match", "\"" + version + "\"")
                .is(200);
    }
}
