package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;

import java.util.LinkedHashMap;
import java.util.Map;

/** A file of decisions with a canary in each secret cell, and one in every cell where none may be. */
final class CanaryFile {

    private static final String FILE = """
            Beslutsid;Ärendebeteckning;Lagrum;Typ av insats;Område;Enhet;Beslutsdatum;Kön;Personnummer;Namn;Skyddade personuppgifter
            FILE-1;A-1;SOL_2001_4_1;HOME_CARE;ELDERLY_CARE;NORR;2024-01-10;WOMAN;19121212-1212;%1$s;Ja
            FILE-2;19121212-1212;%1$s;%1$s;ELDERLY_CARE;19121212-1212;%1$s;WOMAN;1212121212;%1$s;%1$s
            """;

    private CanaryFile() {}

    /** Has it read in, and answers with all that is told of it. */
    static Map<String, Answer> readIn(Board board, String name) {
        Api investigator = board.as("INVESTIGATOR");
        Answer job = investigator
                .post(DECISIONS, "imports", FILE.formatted(name), "Content-Type", "text/csv")
                .is(202);
        String id = job.json().path("jobId").asText();
        Eventually.that(() -> assertThat(
                        investigator.get(DECISIONS, "jobs/" + id).is(200).text())
                .contains("DONE"));
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("a file", job);
        answers.put("its job", investigator.get(DECISIONS, "jobs/" + id));
        answers.put("what became of it", investigator.get(DECISIONS, "imports/" + id));
        answers.put("its rows with faults", investigator.get(DECISIONS, "imports/" + id + "/refusals"));
        assertThat(answers.get("what became of it").json().path("imported").asInt())
                .isOne();
        assertThat(answers.get("its rows with faults").json().path("data")).hasSizeGreaterThan(5);
        return answers;
    }
}
