package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.organisation.UnitDefined;

/**
 * The departments and units, as the system that owns them has told of them: one unit is split at the turn of the year 2024,
 * one gets another name in March, two are merged in July.
 */
final class SampleUnits {

    static final String SOURCE = "/organisation/exempel";

    private static final String ELDERLY = "Äldreomsorg";
    private static final String DISABILITY = "Funktionsnedsättning";
    private static final String FAMILY = "Individ- och familjeomsorg";
    private static final String SUPPORT = "Öppenvård och stöd";

    private static final LocalDate BEFORE_ALL = LocalDate.parse("2020-01-01");
    private static final LocalDate SPLIT = LocalDate.parse("2024-01-01");
    private static final LocalDate RENAMED = LocalDate.parse("2024-03-01");
    private static final LocalDate MERGED = LocalDate.parse("2024-07-01");

    private final List<ObjectNode> told = new ArrayList<>();

    private SampleUnits() {}

    /** All that has been told, in the order it was told. */
    static List<ObjectNode> events() {
        var units = new SampleUnits();
        units.tellOfAll();
        units.tellOfChanges();
        return List.copyOf(units.told);
    }

    /** The unit that executes an adult's decision on a day: what is decided after the split goes to a successor. */
    static String forAdults(LocalDate day, boolean housing) {
        if (day.isBefore(SPLIT)) {
            return "VUXEN";
        }
        return housing ? "VUXEN-BOENDE" : "VUXEN-STOD";
    }

    /** The home care of a district, until the districts are merged. */
    static String forHomeCare(LocalDate day, boolean north) {
        if (!day.isBefore(MERGED)) {
            return "HEMTJANST";
        }
        return north ? "HEMTJANST-NORR" : "HEMTJANST-SODER";
    }

    /** A unit that is there on the day; the care of the elderly has more of them, and they more often. */
    static String anyOn(LocalDate day, Chance chance) {
        return switch (chance.between(1, 14)) {
            case 1, 2 -> "SABO-LINDEN";
            case 3, 4 -> "SABO-EKEN";
            case 5, 6, 7 -> forHomeCare(day, chance.of(0.5));
            case 8 -> "LSS-BOSTAD";
            case 9 -> "LSS-STOD";
            case 10 -> "BARN-UNGA";
            case 11 -> forAdults(day, chance.of(0.5));
            case 12 -> "FORSORJNING";
            case 13 -> "BOENDESTOD";
            default -> "DAGVERKSAMHET";
        };
    }

    private void tellOfAll() {
        var told = Instant.parse("2022-12-12T08:00:00Z");
        define(told, "SABO-LINDEN", "Särskilt boende Linden", ELDERLY);
        define(told, "SABO-EKEN", "Särskilt boende Eken", ELDERLY);
        define(told, "HEMTJANST-NORR", "Hemtjänsten norr", ELDERLY);
        define(told, "HEMTJANST-SODER", "Hemtjänsten söder", ELDERLY);
        define(told, "DAGVERKSAMHET", "Dagverksamheten", ELDERLY);
        define(told, "LSS-BOSTAD", "Gruppbostäder och servicebostäder", DISABILITY);
        define(told, "LSS-DAGLIG", "Daglig verksamhet", DISABILITY);
        define(told, "LSS-STOD", "Kontaktpersoner, ledsagning och avlösning", DISABILITY);
        define(told, "BARN-UNGA", "Barn- och ungdomsenheten", FAMILY);
        define(told, "VUXEN", "Vuxenenheten", FAMILY);
        define(told, "FORSORJNING", "Försörjningsenheten", FAMILY);
        define(told, "OPPENVARD", "Öppenvården", SUPPORT);
        define(told, "BOENDESTOD", "Boendestödet", SUPPORT);
    }

    private void tellOfChanges() {
        var toldOfSplit = Instant.parse("2023-11-20T09:30:00Z");
        end(toldOfSplit, "VUXEN", "Vuxenenheten", FAMILY, SPLIT, List.of("VUXEN-BOENDE", "VUXEN-STOD"));
        begin(toldOfSplit, "VUXEN-BOENDE", "Vuxenenheten, boende", FAMILY, SPLIT);
        begin(toldOfSplit, "VUXEN-STOD", "Vuxenenheten, stöd och behandling", FAMILY, SPLIT);

        var toldOfName = Instant.parse("2024-02-15T13:00:00Z");
        end(toldOfName, "DAGVERKSAMHET", "Dagverksamheten", ELDERLY, RENAMED, List.of());
        begin(toldOfName, "DAGVERKSAMHET", "Träffpunkten", ELDERLY, RENAMED);

        var toldOfMerger = Instant.parse("2024-06-03T10:15:00Z");
        end(toldOfMerger, "HEMTJANST-NORR", "Hemtjänsten norr", ELDERLY, MERGED, List.of("HEMTJANST"));
        end(toldOfMerger, "HEMTJANST-SODER", "Hemtjänsten söder", ELDERLY, MERGED, List.of("HEMTJANST"));
        begin(toldOfMerger, "HEMTJANST", "Hemtjänsten", ELDERLY, MERGED);
    }

    private void define(Instant when, String unit, String name, String department) {
        begin(when, unit, name, department, BEFORE_ALL);
    }

    private void begin(Instant when, String unit, String name, String department, LocalDate from) {
        tell(when, new UnitDefined(unit, name, department, from, null, List.of()));
    }

    /** The same definition again, now with its last day. */
    private void end(
            Instant when, String unit, String name, String department, LocalDate firstDayWithout, List<String> to) {
        tell(when, new UnitDefined(unit, name, department, BEFORE_ALL, firstDayWithout.minusDays(1), to));
    }

    private void tell(Instant when, UnitDefined unit) {
        String id = "enhet-" + (told.size() + 1);
        told.add(SampleJson.event(EventTypes.ORGANISATION_UNIT_DEFINED, SOURCE, id, unit.unit(), when, unit, null));
    }
}
