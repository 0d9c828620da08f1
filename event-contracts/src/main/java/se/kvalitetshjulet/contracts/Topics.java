package se.kvalitetshjulet.contracts;

import java.util.List;

/** The topics of the public contract. */
public final class Topics {

    public static final String DECISIONS_INTAKE = "decisions.intake.v1";
    public static final String DEVIATIONS_INTAKE = "deviations.intake.v1";
    public static final String REPORTING_INTAKE = "reporting.intake.v1";

    public static final String DECISIONS_EVENTS = "decisions.events.v1";
    public static final String DEVIATIONS_EVENTS = "deviations.events.v1";
    public static final String AGENDA_EVENTS = "agenda.events.v1";
    public static final String REPORTING_EVENTS = "reporting.events.v1";
    public static final String ORGANISATION_EVENTS = "organisation.events.v1";

    /** What others write to. */
    public static final List<String> INTAKE = List.of(DECISIONS_INTAKE, DEVIATIONS_INTAKE, REPORTING_INTAKE);

    /** What others read. Units come on a topic that both sides may write to. */
    public static final List<String> EVENTS =
            List.of(DECISIONS_EVENTS, DEVIATIONS_EVENTS, AGENDA_EVENTS, REPORTING_EVENTS, ORGANISATION_EVENTS);

    public static final int PARTITIONS = 12;

    private Topics() {}

    public static String key(String municipality, String board, String subject) {
        return municipality + "/" + board + "/" + subject;
    }

    /** Where the coordinates of what could not be taken from a topic are told, never its payload. */
    public static String deadLettersOf(String topic) {
        return topic + ".dlq";
    }
}
