package se.kvalitetshjulet.decisions.decision;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** What the forms about decisions let choose between. */
@Singleton
public class CodeChoices {

    private final CodeLists codes;
    private final Words words;
    private final InstantSource clock;

    CodeChoices(CodeLists codes, Words words, InstantSource clock) {
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    /** Every code of the board's list that there is, or was, in its own order and with the words of today. */
    public List<Choice> of(Tenant tenant, String list) {
        return codes.of(tenant).all(list, SwedishTime.today(clock)).stream()
                .map(code -> new Choice(code.code(), code.label()))
                .toList();
    }

    /** The board's units as they are called today. */
    public List<Choice> units(Handle tx, Tenant tenant) {
        return words.unitNames(tx, tenant).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(unit -> new Choice(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** Of {@link FixedWords}. */
    public static List<Choice> of(Map<String, String> fixed) {
        return fixed.entrySet().stream()
                .map(word -> new Choice(word.getKey(), Swedish.capitalised(word.getValue())))
                .toList();
    }
}
