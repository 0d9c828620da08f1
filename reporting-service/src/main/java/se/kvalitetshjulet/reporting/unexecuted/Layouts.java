package se.kvalitetshjulet.reporting.unexecuted;

import static se.kvalitetshjulet.statute.course.QuarterStanding.Group.CLOSED;
import static se.kvalitetshjulet.statute.course.QuarterStanding.Group.EXECUTED;
import static se.kvalitetshjulet.statute.course.QuarterStanding.Group.INTERRUPTED;
import static se.kvalitetshjulet.statute.course.QuarterStanding.Group.NOT_EXECUTED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;

/** The tables of one quarter's report: what is counted where. A table about nothing is left out. */
final class Layouts {

    static final String GROUPS = "groups";
    static final String ENDED = "ended";
    static final String LEGAL_BASES = "legal-bases";
    static final String EARLIER_QUARTERS = "earlier-quarters";

    private static final List<String> SEXES = List.of("WOMAN", "MAN", "UNKNOWN");
    private static final Map<String, String> SEX_LABELS =
            Map.of("WOMAN", "Kvinnor", "MAN", "Män", "UNKNOWN", "Uppgift saknas");

    private final Quarter quarter;
    private final Set<Kind> kinds;
    private final List<Quarter> quarters;
    private final Presentation presentation;

    /**
     * @param quarters the report's own last, the earlier ones before it in order
     * @param kinds that stand in the report's own
     */
    Layouts(List<Quarter> quarters, Set<Kind> kinds, Presentation presentation) {
        this.quarter = quarters.getLast();
        this.quarters = quarters;
        this.kinds = kinds;
        this.presentation = presentation;
    }

    List<Layout> all() {
        List<Layout> layouts = new ArrayList<>();
        layouts.add(groups());
        Stream.of(NOT_EXECUTED, INTERRUPTED)
                .filter(this::any)
                .map(this::byTypeAndTime)
                .forEach(layouts::add);
        if (any(EXECUTED) || any(CLOSED)) {
            layouts.add(ended());
        }
        layouts.add(earlierQuarters());
        if (!kinds.isEmpty()) {
            layouts.add(legalBases());
        }
        return layouts;
    }

    static String totalOf(Group group) {
        return "unexecuted." + GroupWords.id(group) + ".total";
    }

    static String totalOfEarlier(Group group, Quarter earlier) {
        return "unexecuted." + GroupWords.id(group) + ".quarter." + earlier;
    }

    private Layout groups() {
        List<String> sexes = presentation.bySex()
                ? SEXES.stream()
                        .filter(sex -> !sex.equals("UNKNOWN")
                                || kinds.stream().anyMatch(one -> one.sex().equals(sex)))
                        .toList()
                : List.of();
        List<Layout.Column> columns = new ArrayList<>();
        sexes.forEach(sex -> columns.add(Layout.Column.ofCounts(sex, SEX_LABELS.get(sex))));
        columns.add(Layout.Column.ofTotals("Totalt"));
        List<Layout.Row> rows = Arrays.stream(Group.values())
                .map(group -> {
                    List<Rule> rules = new ArrayList<>();
                    sexes.forEach(sex -> rules.add(count(
                            group,
                            "by-sex." + sex,
                            SEX_LABELS.get(sex).toLowerCase(Locale.ROOT),
                            one -> one.sex().equals(sex),
                            Map.of("sex", sex))));
                    rules.add(total(group));
                    return new Layout.Row(
                            GroupWords.id(group), group.letter() + ") " + GroupWords.label(group), false, rules);
                })
                .toList();
        return new Layout(GROUPS, "Gynnande beslut att rapportera " + quarter.inWords(), "Grupp", columns, rows);
    }

    private Layout byTypeAndTime(Group group) {
        List<Layout.Column> columns = new ArrayList<>();
        for (Band band : Band.values()) {
            columns.add(Layout.Column.ofCounts(band.name(), band.label()));
        }
        columns.add(Layout.Column.ofTotals("Totalt"));
        columns.add(Layout.Column.ofMeans("Genomsnitt, dagar"));
        List<Layout.Row> rows = new ArrayList<>();
        for (String type : codes(one -> one.serviceType(), presentation.serviceType(), group)) {
            String label = presentation.serviceType().apply(type);
            Predicate<Kind> ofType = one -> one.serviceType().equals(type);
            List<Rule> rules = new ArrayList<>();
            for (Band band : Band.values()) {
                rules.add(count(
                        group,
                        "by-service-type." + type + "." + band,
                        label + ", " + inSentence(band),
                        ofType.and(one -> one.band() == band),
                        Map.of("serviceType", type, "elapsed", band.name())));
            }
            Rule ofAllTimes = count(group, "by-service-type." + type, label, ofType, Map.of("serviceType", type));
            rules.add(ofAllTimes);
            rules.add(ofAllTimes.meanDays(GroupWords.meanDays(group, quarter)));
            rows.add(new Layout.Row(type, label, false, rules));
        }
        List<Rule> totals = new ArrayList<>();
        for (Band band : Band.values()) {
            totals.add(count(
                    group,
                    "by-elapsed." + band,
                    inSentence(band),
                    one -> one.band() == band,
                    Map.of("elapsed", band.name())));
        }
        totals.add(total(group));
        totals.add(total(group).meanDays(GroupWords.meanDays(group, quarter)));
        rows.add(new Layout.Row("total", "Totalt", true, totals));
        return new Layout(
                GroupWords.id(group),
                GroupWords.label(group) + " den " + GroupWords.lastDay(quarter) + ", efter typ och väntetid",
                "Typ av insats",
                columns,
                rows);
    }

    private Layout ended() {
        return byCode(
                ENDED,
                "Verkställda eller avslutade under " + quarter.inWords() + ", efter typ",
                "Typ av insats",
                "by-service-type.",
                "serviceType",
                one -> one.serviceType(),
                presentation.serviceType(),
                EXECUTED,
                CLOSED);
    }

    private Layout legalBases() {
        return byCode(
                LEGAL_BASES,
                "Gynnande beslut att rapportera " + quarter.inWords() + ", efter lagrum",
                "Lagrum",
                "by-legal-basis.",
                "legalBasis",
                one -> one.legalBasis(),
                presentation.legalBasis(),
                Group.values());
    }

    private Layout byCode(
            String tableId,
            String caption,
            String rowHeading,
            String idPart,
            String dimension,
            Function<Kind, String> code,
            UnaryOperator<String> label,
            Group... groups) {
        List<Layout.Row> rows = new ArrayList<>();
        for (String value : codes(code, label, groups)) {
            rows.add(new Layout.Row(
                    value,
                    label.apply(value),
                    false,
                    Arrays.stream(groups)
                            .map(group -> count(
                                    group,
                                    idPart + value,
                                    label.apply(value),
                                    one -> code.apply(one).equals(value),
                                    Map.of(dimension, value)))
                            .toList()));
        }
        rows.add(new Layout.Row(
                "total", "Totalt", true, Arrays.stream(groups).map(this::total).toList()));
        return new Layout(tableId, caption, rowHeading, groupColumns(groups), rows);
    }

    private Layout earlierQuarters() {
        List<Layout.Row> rows = quarters.stream()
                .map(each -> new Layout.Row(
                        each.toString(),
                        capitalised(each.inWords()),
                        false,
                        Arrays.stream(Group.values())
                                .map(group -> each.equals(quarter) ? total(group) : earlier(group, each))
                                .toList()))
                .toList();
        return new Layout(
                EARLIER_QUARTERS,
                "Jämförelse med tidigare kvartal, enligt vad som nu är känt",
                "Kvartal",
                groupColumns(Group.values()),
                rows);
    }

    private Rule total(Group group) {
        return count(group, "total", "totalt", _ -> true, Map.of());
    }

    private Rule earlier(Group group, Quarter earlier) {
        return Rule.count(
                totalOfEarlier(group, earlier),
                GroupWords.label(group) + ", " + earlier.inWords(),
                earlier,
                one -> one.group() == group,
                Map.of("group", GroupWords.id(group), "quarter", earlier.toString()),
                GroupWords.definitionOfAny(group, earlier));
    }

    private Rule count(
            Group group, String idPart, String label, Predicate<Kind> which, Map<String, String> dimensions) {
        Map<String, String> all = new TreeMap<>(dimensions);
        all.put("group", GroupWords.id(group));
        Predicate<Kind> inGroup = one -> one.group() == group;
        return Rule.count(
                "unexecuted." + GroupWords.id(group) + "." + idPart,
                GroupWords.label(group) + ", " + label,
                quarter,
                inGroup.and(which),
                all,
                GroupWords.definitionOfAny(group, quarter));
    }

    private boolean any(Group group) {
        return kinds.stream().anyMatch(one -> one.group() == group);
    }

    /** The codes that occur in these groups, in the order of their words. */
    private List<String> codes(Function<Kind, String> code, UnaryOperator<String> label, Group... groups) {
        List<Group> wanted = List.of(groups);
        return kinds.stream()
                .filter(one -> wanted.contains(one.group()))
                .map(code)
                .distinct()
                .sorted(Comparator.comparing(label).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Layout.Column> groupColumns(Group... groups) {
        return Arrays.stream(groups)
                .map(group -> Layout.Column.ofCounts(GroupWords.id(group), GroupWords.label(group)))
                .toList();
    }

    private static String inSentence(Band band) {
        return Character.toLowerCase(band.label().charAt(0)) + band.label().substring(1);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
