package se.kvalitetshjulet.reporting.pages;

import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.edition.RecountEditions.Recount;
import se.kvalitetshjulet.reporting.rebuild.Comparison;

/**
 * What two generations say otherwise, in Swedish.
 *
 * @param same whether they say the same
 * @param editions what becomes of the editions
 * @param differences the first that were found
 * @param more how many more there are
 */
public record ComparisonInWords(
        Comparison found, boolean same, String editions, List<Difference> differences, long more) {

    /** One thing, and what is said otherwise of it. */
    public record Difference(String id, String what) {}

    /** @param beside the number of the one that is not used */
    static ComparisonInWords of(Comparison found, int beside) {
        long differing =
                found.tables().stream().mapToLong(Comparison.Table::differing).sum();
        return new ComparisonInWords(
                found,
                found.isSame(),
                editions(found),
                found.differences().stream()
                        .map(each -> new Difference(each.id(), what(each, beside)))
                        .toList(),
                differing - found.differences().size());
    }

    private static String editions(Comparison found) {
        if (found.editions().isEmpty()) {
            return "Ingen rapport är publicerad, så ingen utgåva påverkas.";
        }
        List<Recount> otherwise = found.differing();
        return otherwise.isEmpty()
                ? "Varje publicerad utgåva får samma innehåll ur båda: "
                        + Swedish.count(found.editions().size(), "utgåva", "utgåvor") + " räknade om."
                : "Annat innehåll skulle få: "
                        + Swedish.list(otherwise.stream()
                                .map(ComparisonInWords::inWords)
                                .toList())
                        + ". De ändras inte, men märks som inaktuella vid ett byte.";
    }

    private static String inWords(Recount edition) {
        return Shown.period(edition.period()).toLowerCase(Shown.SWEDISH) + " (utgåva " + edition.edition() + ")";
    }

    private static String what(Comparison.Difference each, int beside) {
        List<String> parts = new ArrayList<>();
        if (each.missing() > 0) {
            parts.add("saknar " + rows(each.missing()));
        }
        if (each.added() > 0) {
            parts.add("har " + rows(each.added()) + " till");
        }
        if (!each.fields().isEmpty()) {
            parts.add("säger annat om " + Swedish.list(each.fields()));
        }
        return Swedish.capitalised(each.label()) + ": beräkning " + beside + " " + Swedish.list(parts) + ".";
    }

    private static String rows(int rows) {
        return Swedish.count(rows, "rad", "rader");
    }
}
