package se.kvalitetshjulet.reporting.unexecuted;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.kvalitetshjulet.statute.Law;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.ReportingProvision;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;

/** Ids, labels and definitions of the four groups of the report. */
final class GroupWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"));

    private GroupWords() {}

    static String id(Group group) {
        return switch (group) {
            case NOT_EXECUTED -> "not-executed";
            case INTERRUPTED -> "interrupted";
            case EXECUTED -> "executed";
            case CLOSED -> "closed";
        };
    }

    static String label(Group group) {
        return switch (group) {
            case NOT_EXECUTED -> "Ej verkställda";
            case INTERRUPTED -> "Avbrutna och ej verkställda på nytt";
            case EXECUTED -> "Verkställda under kvartalet";
            case CLOSED -> "Avslutade av annan anledning";
        };
    }

    /** What the group holds in this quarter, in words, and by which provision it is reported. */
    static String definition(Group group, Quarter quarter) {
        return definition(group, "den " + lastDay(quarter), "under " + quarter.inWords(), quarter);
    }

    /**
     * The same for any quarter: the figures of several quarters have one definition, as long as the provision behind
     * them is one.
     */
    static String definitionOfAny(Group group, Quarter quarter) {
        return definition(group, "på kvartalets sista dag", "under kvartalet", quarter);
    }

    private static String definition(Group group, String onTheLastDay, String within, Quarter quarter) {
        String words = switch (group) {
            case NOT_EXECUTED ->
                "Gynnande beslut som " + onTheLastDay + " inte var verkställda i sin helhet, och där mer än tre"
                        + " månader hade gått från dagen för beslutet. Delvis verkställda beslut räknas med.";
            case INTERRUPTED ->
                "Avbrott i verkställigheten av gynnande beslut som " + onTheLastDay
                        + " pågick, och som då hade varat i mer än tre månader från dagen för avbrottet.";
            case EXECUTED ->
                "Gynnande beslut som inte hade verkställts, eller verkställts på nytt, inom tre månader, och som"
                        + " verkställdes " + within + ".";
            case CLOSED ->
                "Gynnande beslut som inte hade verkställts, eller verkställts på nytt, inom tre månader, och som" + " "
                        + within + " avslutades av annan anledning än att de verkställdes.";
        };
        return words + " Grund: " + provision(quarter, Law.SOL) + " och " + provision(quarter, Law.LSS) + ".";
    }

    static String meanDays(Group group, Quarter quarter) {
        String to = switch (group) {
            case NOT_EXECUTED, INTERRUPTED -> "till kvartalets sista dag, den " + lastDay(quarter);
            case EXECUTED -> "till den dag beslutet verkställdes";
            case CLOSED -> "till den dag beslutet avslutades";
        };
        return "Medelvärdet av antalet dagar från beslutet, eller från avbrottet, " + to
                + ". Avrundat till hela dagar. Grund: " + provision(quarter, Law.SOL) + ".";
    }

    static String lastDay(Quarter quarter) {
        return DAY.format(quarter.lastDay());
    }

    private static String provision(Quarter quarter, Law law) {
        return ReportingProvision.inForceOn(quarter.lastDay(), law).statistics().shortCitation();
    }
}
