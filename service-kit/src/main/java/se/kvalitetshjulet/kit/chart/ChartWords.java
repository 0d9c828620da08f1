package se.kvalitetshjulet.kit.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.web.Swedish;

/** A chart in Swedish: the essential of it for whoever does not see it, and what has to be known to read it right. */
final class ChartWords {

    private final Chart chart;
    private final List<Chart.Series> drawn;

    /** A number that is told, and where it stands. */
    private record Told(String label, BigDecimal value, String text) {

        String inWords() {
            return text + " (" + label + ")";
        }
    }

    ChartWords(Chart chart) {
        this.chart = chart;
        this.drawn = chart.drawn();
    }

    String description() {
        var sentences = new ArrayList<String>();
        sentences.add(kind());
        if (chart.isStacked()) {
            essence("Hela staplarna: ", sums()).forEach(sentences::add);
        } else {
            drawn.forEach(each -> essence(drawn.size() > 1 ? each.label() + ": " : "", told(each))
                    .forEach(sentences::add));
        }
        if (chart.reference() != null) {
            sentences.add("Streckad linje, " + chart.reference().inWords() + ".");
        }
        notTold(sentences);
        sentences.add("Alla tal står i tabellen efter diagrammet.");
        return String.join(" ", sentences);
    }

    private String kind() {
        var rows = chart.rows();
        var kind = chart.isLines() ? "Linjediagram" : chart.isStacked() ? "Staplat stapeldiagram" : "Stapeldiagram";
        var over = rows.isEmpty()
                ? ""
                : chart.isCourse()
                        ? " från " + rows.getFirst().label() + " till "
                                + rows.getLast().label()
                        : " med "
                                + (chart.isStacked() || drawn.size() == 1
                                        ? Swedish.count(rows.size(), "stapel", "staplar")
                                        : Swedish.count(rows.size(), "grupp", "grupper"));
        var series = drawn.size() > 1
                ? ": " + Swedish.list(drawn.stream().map(Chart.Series::label).toList())
                : "";
        return kind + over + series + ".";
    }

    /** The highest and the lowest; of a course the last too, and where it went. */
    private List<String> essence(String whose, List<Told> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        var highest = told.stream().max(Comparator.comparing(Told::value)).orElseThrow();
        var lowest = told.stream().min(Comparator.comparing(Told::value)).orElseThrow();
        var sentences = new ArrayList<String>();
        if (highest.value().compareTo(lowest.value()) == 0) {
            sentences.add(beginning(whose, "alla är " + highest.text() + "."));
            return sentences;
        }
        var extremes = "högst " + highest.inWords() + ", lägst " + lowest.inWords();
        if (!chart.isCourse()) {
            sentences.add(beginning(whose, extremes + "."));
            return sentences;
        }
        sentences.add(beginning(whose, extremes + ", senast " + told.getLast().inWords() + "."));
        sentences.add(trend(told.getFirst(), told.getLast()));
        return sentences;
    }

    private static String trend(Told first, Told last) {
        int way = last.value().compareTo(first.value());
        if (way == 0) {
            return "I slutet är det lika mycket som i början.";
        }
        return "Från början till slut har det " + (way > 0 ? "ökat" : "minskat") + " från " + first.text() + " till "
                + last.text() + ".";
    }

    private static String beginning(String whose, String sentence) {
        return whose.isEmpty() ? Swedish.capitalised(sentence) : whose + sentence;
    }

    private void notTold(List<String> sentences) {
        long withheld = amounts().filter(Amount::isWithheld).count();
        long missing =
                amounts().filter(amount -> amount.kind() == Amount.Kind.MISSING).count();
        if (withheld > 0) {
            sentences.add(Swedish.count(withheld, "tal", "tal") + " visas inte.");
        }
        if (missing > 0) {
            sentences.add(Swedish.count(missing, "uppgift", "uppgifter") + " saknas.");
        }
    }

    private Stream<Amount> amounts() {
        return drawn.stream().flatMap(each -> each.amounts().stream());
    }

    private List<Told> told(Chart.Series one) {
        return IntStream.range(0, one.amounts().size())
                .filter(index -> one.amounts().get(index).isTold())
                .mapToObj(index -> {
                    var amount = one.amounts().get(index);
                    return new Told(chart.rows().get(index).label(), amount.value(), amount.text());
                })
                .toList();
    }

    /** Of the bars that are whole: a sum that lacks a part is neither the highest nor the lowest. */
    private List<Told> sums() {
        return chart.rows().stream()
                .filter(Row::isWhole)
                .map(row -> new Told(row.label(), row.sum(), row.sumInWords()))
                .toList();
    }

    String note() {
        var sentences = new ArrayList<String>();
        boolean whole = amounts().allMatch(Amount::isTold);
        if (chart.isStacked()) {
            sentences.add("Talet vid varje stapel är summan av dess delar.");
            if (!whole) {
                sentences.add("Där det står minst finns det delar som inte visas eller saknas.");
            }
        }
        if (chart.isLines() && !whole) {
            sentences.add("Linjen är bruten där ett tal inte visas eller saknas.");
        }
        if (!chart.isLines() && amounts().anyMatch(Amount::isWithheld)) {
            sentences.add("En streckad ruta är ett tal som inte visas; hur stor den är säger inget om talet.");
        }
        if (chart.axisFrom() != null) {
            sentences.add("Axeln börjar inte vid noll.");
        }
        notDrawn("de flesta talen inte visas", chart.leftOut(true)).ifPresent(sentences::add);
        notDrawn("alla tal är noll eller saknas", chart.leftOut(false)).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static Optional<String> notDrawn(String why, List<String> series) {
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of("Inte ritat, eftersom " + why + ": " + Swedish.list(series) + ".");
    }
}
