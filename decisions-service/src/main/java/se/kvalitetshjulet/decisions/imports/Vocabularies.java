package se.kvalitetshjulet.decisions.imports;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.decision.FixedWords;
import se.kvalitetshjulet.decisions.decision.GrantedUnit;
import se.kvalitetshjulet.decisions.decision.Words;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * The words that a board's files may use for codes: those that its code lists have now and have had, of the units, and a few that
 * people write.
 */
@Singleton
class Vocabularies {

    private static final Map<Column, String> LISTS = Map.of(
            Column.LEGAL_BASIS, CodeLists.LEGAL_BASES,
            Column.SERVICE_TYPE, CodeLists.SERVICE_TYPES,
            Column.AREA, CodeLists.AREAS,
            Column.CAUSE, CodeLists.CLOSING_CAUSES);

    private final CodeLists codes;
    private final Words words;
    private final InstantSource clock;

    Vocabularies(CodeLists codes, Words words, InstantSource clock) {
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    Vocabulary of(Handle tx, Tenant tenant) {
        var vocabulary = new Vocabulary();
        var today = SwedishTime.today(clock);
        var board = codes.in(tx, tenant);
        LISTS.forEach((column, list) -> board.all(list, today)
                .forEach(code -> board.find(list, code.code())
                        .orElseThrow()
                        .periods()
                        .forEach(period -> {
                            vocabulary.word(column, period.label(), code.code());
                            if (period.citation() != null) {
                                vocabulary.word(column, period.citation(), code.code());
                            }
                            if (column == Column.LEGAL_BASIS) {
                                // "Bistånd enligt 4 kap. 1 § SoL" is also just "4 kap. 1 § SoL".
                                vocabulary.word(column, period.label().replaceFirst("^.* enligt ", ""), code.code());
                            }
                        })));
        FixedWords.SEXES.forEach((code, word) -> vocabulary.word(Column.SEX, word, code));
        FixedWords.EXTENTS.forEach((code, word) -> vocabulary.word(Column.EXTENT, word, code));
        vocabulary.word(Column.EXTENT, "Hela", "FULL").word(Column.EXTENT, "Del", "PART");
        vocabulary.word(Column.PROTECTED, "Ja", "true").word(Column.PROTECTED, "Nej", "false");
        Arrays.stream(GrantedUnit.values())
                .forEach(unit -> vocabulary.word(Column.GRANTED_UNIT, unit.label(), unit.name()));
        words.unitNames(tx, tenant).forEach((code, name) -> vocabulary.word(Column.UNIT, name, code));
        return vocabulary;
    }
}
