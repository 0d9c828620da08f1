package se.kvalitetshjulet.reporting.facts;

import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.reporting.projection.ProjectionTable;

/** The tables of the facts, and the words for their columns. */
final class FactTables {

    static final List<ProjectionTable> ALL = List.of(
            new ProjectionTable(
                    "decision_version",
                    List.of("decision_id", "known_from"),
                    true,
                    "version av beslutet",
                    Map.of(
                            "known_to", "känt till",
                            "status", "läge",
                            "decided_on", "beslutsdag",
                            "legal_basis", "lagrum",
                            "service_type", "typ av insats",
                            "area", "område",
                            "unit", "enhet",
                            "sex", "kön")),
            new ProjectionTable(
                    "decision_wait",
                    List.of("decision_id", "known_from", "place"),
                    true,
                    "väntetid",
                    Map.ofEntries(
                            Map.entry("known_to", "känt till"),
                            Map.entry("cause", "vad som startade fristen"),
                            Map.entry("from_day", "fristens första dag"),
                            Map.entry("due_on", "fristens sista dag"),
                            Map.entry("partly_since", "delvis verkställt sedan"),
                            Map.entry("ended_on", "slutdag"),
                            Map.entry("ended_by", "hur väntan slutade"),
                            Map.entry("opened_time", "händelsen som startade fristen"),
                            Map.entry("opened_source", "händelsen som startade fristen"),
                            Map.entry("opened_id", "händelsen som startade fristen"),
                            Map.entry("ended_time", "händelsen som avslutade väntan"),
                            Map.entry("ended_source", "händelsen som avslutade väntan"),
                            Map.entry("ended_id", "händelsen som avslutade väntan"))),
            new ProjectionTable(
                    "decision_conflict",
                    List.of("decision_id", "source", "id"),
                    false,
                    "händelse som inte kan räknas",
                    Map.of("time", "tidpunkt", "reason", "skäl")));

    private FactTables() {}
}
