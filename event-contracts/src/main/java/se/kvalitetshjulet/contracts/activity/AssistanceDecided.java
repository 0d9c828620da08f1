package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.kvalitetshjulet.contracts.AgeBand;
import se.kvalitetshjulet.contracts.Sex;

/** Economic assistance has been decided. */
public record AssistanceDecided(
        String assistanceDecisionId,
        String unit,
        String caseReference,
        LocalDate decidedOn,
        YearMonth month,
        String cause,
        boolean approved,
        List<AssistedPerson> persons) {

    public AssistanceDecided {
        persons = List.copyOf(persons);
    }

    /** One person of the household, by pseudonym. */
    public record AssistedPerson(String ref, Sex sex, AgeBand ageBand) {}
}
