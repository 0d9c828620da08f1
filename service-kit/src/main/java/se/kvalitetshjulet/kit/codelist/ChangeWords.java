package se.kvalitetshjulet.kit.codelist;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.revision.Period;
import se.kvalitetshjulet.kit.web.Swedish;

/** Says in Swedish what a revision changed, before and after: {@code Benämning: Hemtjänst → Stöd i hemmet}. */
@TemplateExtension
final class ChangeWords {

    private ChangeWords() {}

    /** In a template {@code {revised.inWords}}. */
    static List<String> inWords(CodeWithHistory.Revised revised) {
        var before = revised.before();
        var after = revised.after();
        if (before == null) {
            return List.of("Ny kod: " + after.label());
        }
        var words = new ArrayList<String>();
        addIfOther(words, "Benämning", before.label(), after.label());
        addIfOther(words, "Hänvisning", before.citation(), after.citation());
        addIfOther(words, "Hör till", before.parent(), after.parent());
        if (before.validFrom().equals(after.validFrom())) {
            addIfOther(words, "Sista dag", dayOf(before), dayOf(after));
        } else if (isOutside(before, after)) {
            words.add("Gäller igen");
        }
        return words;
    }

    private static boolean isOutside(Period before, Period after) {
        return after.validFrom().isBefore(before.validFrom())
                || before.validTo() != null && after.validFrom().isAfter(before.validTo());
    }

    private static @Nullable String dayOf(Period period) {
        return period.validTo() == null ? null : period.validTo().toString();
    }

    private static void addIfOther(List<String> words, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            words.add(what + ": " + orDash(before) + " → " + orDash(after));
        }
    }

    private static String orDash(@Nullable String text) {
        return text == null ? Swedish.date(null) : text;
    }
}
