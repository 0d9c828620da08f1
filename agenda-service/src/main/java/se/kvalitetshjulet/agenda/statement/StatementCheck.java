package se.kvalitetshjulet.agenda.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a statement lacks before it can be reviewed, in plain Swedish. */
public final class StatementCheck {

    private StatementCheck() {}

    public static List<String> missingIn(OfficialStatement statement) {
        var missing = new ArrayList<String>();
        if (statement.proposedDecisions().isEmpty()) {
            missing.add("förslag till beslut");
        }
        if (statement.summary().isBlank()) {
            missing.add("sammanfattning");
        }
        if (statement.recipients().isEmpty()) {
            missing.add("vilka beslutet skickas till");
        }
        if (statement.preparation().officer() == null) {
            missing.add("handläggare");
        }
        if (statement.preparation().signatories().isEmpty()) {
            missing.add("vem som undertecknar");
        }
        Arrays.stream(ChecklistTopic.values())
                .filter(topic ->
                        statement.preparation().checklist().stream().noneMatch(point -> point.topic() == topic))
                .forEach(topic -> missing.add("checklistan: " + topic.swedish().toLowerCase(java.util.Locale.ROOT)));
        return List.copyOf(missing);
    }
}
