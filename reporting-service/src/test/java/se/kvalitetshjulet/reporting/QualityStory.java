package se.kvalitetshjulet.reporting;

import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The events of one deviation, complaint, measure … as deviation-service tells them. */
public final class QualityStory {

    private static final String SOURCE = "/case-system/exempel";

    private final Tenant tenant;
    private final String id;
    private final List<String> events = new ArrayList<>();

    private QualityStory(Tenant tenant, String id) {
        this.tenant = tenant;
        this.id = id;
    }

    public static QualityStory of(Tenant tenant, String id) {
        return new QualityStory(tenant, id);
    }

    public String id() {
        return id;
    }

    /** @param area null for a deviation without one */
    public QualityStory deviation(String on, String area) {
        return told(
                "deviation.reported",
                on,
                "deviationId",
                (area == null ? "" : "\"area\":\"" + area + "\",") + """
                "unit":"VUXEN","occurredOn":"%1$s","discoveredOn":"%1$s","reportedOn":"%1$s","origin":"INTERNAL",\
                "onPaper":false,"affects":"CLIENT"\
                """.formatted(on));
    }

    public QualityStory reclassified(String on, String area) {
        return told("deviation.reclassified", on, "deviationId", """
                "area":"%s","reclassifiedOn":"%s","reason":"WRONG_FROM_THE_START"\
                """.formatted(area, on));
    }

    public QualityStory closed(String on) {
        return told("deviation.closed", on, "deviationId", "\"on\":\"" + on + "\"");
    }

    public QualityStory notReportable(String on) {
        return told("deviation.closed", on, "deviationId", "\"on\":\"" + on + "\",\"outcome\":\"NOT_REPORTABLE\"");
    }

    public QualityStory duplicateOf(String on, String other) {
        return told(
                "deviation.marked-duplicate",
                on,
                "deviationId",
                "\"on\":\"" + on + "\",\"duplicateOf\":\"" + other + "\"");
    }

    public QualityStory reopened(String on) {
        return told("deviation.reopened", on, "deviationId", "\"on\":\"" + on + "\"");
    }

    public QualityStory complaint(String on, String channel, String subject) {
        return told("complaint.received", on, "complaintId", """
                "kind":"COMPLAINT","channel":"%s","subject":"%s","unit":"VUXEN","receivedOn":"%s"\
                """.formatted(channel, subject, on));
    }

    public QualityStory answered(String on) {
        return told("complaint.answered", on, "complaintId", "\"on\":\"" + on + "\"");
    }

    public QualityStory lexSarah(String on) {
        return told(
                "lex-sarah.reported",
                on,
                "reportId",
                "\"unit\":\"VUXEN\",\"legalBasis\":\"SOL_2001_14_3\",\"reportedOn\":\"" + on + "\"");
    }

    public QualityStory investigated(String on, String outcome) {
        told("lex-sarah.investigation-opened", on, "reportId", "\"openedOn\":\"" + on + "\"");
        return told(
                "lex-sarah.assessed", on, "reportId", "\"assessedOn\":\"" + on + "\",\"outcome\":\"" + outcome + "\"");
    }

    public QualityStory notified(String on) {
        told("lex-sarah.decided", on, "reportId", """
                "on":"%s","decidedBy":"BOARD","outcome":"NOTIFY_IVO","notifyIvo":true\
                """.formatted(on));
        return told("lex-sarah.notified-ivo", on, "reportId", "\"on\":\"" + on + "\"");
    }

    public QualityStory measure(String on, String concerns) {
        return told("measure.decided", on, "measureId", """
                "concerns":{"kind":"%s","id":"X-1"},"decidedOn":"%2$s","decidedBy":"enhetschef","responsible":"enhetschef",\
                "dueOn":"%2$s","purpose":"PREVENT_RECURRENCE","category":"ROUTINE"\
                """.formatted(concerns, on));
    }

    public QualityStory followedUp(String on, String effect) {
        return told(
                "measure.followed-up",
                on,
                "measureId",
                "\"followedUpOn\":\"" + on + "\",\"effect\":\"" + effect + "\"");
    }

    public QualityStory risk(int year, int severity, int probability) {
        return told("risk.assessed", year + "-02-01", "riskId", """
                "unit":"VUXEN","year":%d,"eventCode":"STAFF_SHORTAGE","severity":%d,"probability":%d\
                """.formatted(year, severity, probability));
    }

    public QualityStory control(String on) {
        return told("control.planned", "2023-01-10", "controlId", """
                "point":"DELEGATION","unit":"VUXEN","on":"%s"\
                """.formatted(on));
    }

    public QualityStory performed(String on, String result) {
        return told("control.performed", on, "controlId", """
                "point":"DELEGATION","unit":"VUXEN","on":"%s","result":"%s"\
                """.formatted(on, result));
    }

    public QualityStory erased(String kind, String on) {
        events.add(envelope("erased", "thing.erased", on, """
                "kind":"%s","id":"%s","erasedOn":"%s","reason":"RETENTION_PERIOD_OVER"\
                """.formatted(kind, id, on)));
        return this;
    }

    /** The id is the indicator. */
    public QualityStory number(String on, String period, String value, String measure, String dimensions) {
        events.add(envelope(Integer.toString(events.size()), "activity.figure-reported", on, """
                "indicator":"%s","unit":"SOC","period":"%s","value":%s,"dimensions":{%s},"measure":"%s"\
                """.formatted(
                        id, period, value, dimensions, measure)));
        return this;
    }

    public List<String> events() {
        return List.copyOf(events);
    }

    private QualityStory told(String type, String on, String idField, String data) {
        events.add(envelope(Integer.toString(events.size()), type, on, "\"" + idField + "\":\"" + id + "\"," + data));
        return this;
    }

    private String envelope(String eventId, String type, String on, String data) {
        return """
                {"specversion":"1.0","id":"%s-%s","source":"%s","type":"se.kvalitetshjulet.%s.v1","subject":"%s",\
                "time":"%sT12:00:00Z","datacontenttype":"application/json","municipality":"%s","board":"%s",\
                "sequence":"%d","data":{%s}}\
                """.formatted(
                id, eventId, SOURCE, type, id, on, tenant.municipality(), tenant.board(), events.size() + 1, data);
    }
}
