package se.kvalitetshjulet.agenda.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.StatementText;
import se.kvalitetshjulet.agenda.statement.ChecklistPoint;
import se.kvalitetshjulet.agenda.statement.ChecklistTopic;
import se.kvalitetshjulet.agenda.statement.HandlingOfficer;
import se.kvalitetshjulet.agenda.statement.Signatory;
import se.kvalitetshjulet.agenda.statement.StatementTemplates;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Form;

/** A statement as a form: lists are a line each, a signatory is {@code Namn, titel}. The same rules hold as over REST. */
@ApplicationScoped
class StatementForm {

    private static final String ATTACHED = "attached-";
    private static final Pattern CHECKLIST_POINT = Pattern.compile("checklist\\[(\\d+)].*");

    private final Validator validator;

    StatementForm(Validator validator) {
        this.validator = validator;
    }

    /** A statement that has been read, and what is wrong with it. */
    record Read(@Nullable StatementText text, Form form) {}

    /** What a form shows of a text that is there. */
    static Form of(StatementView statement) {
        var values = new HashMap<String, String>();
        values.put("version", Versions.textOf(statement.version()));
        values.put("dated", statement.dated().toString());
        values.put("title", statement.title());
        values.put("proposedDecisions", String.join("\n", statement.proposedDecisions()));
        values.put("summary", statement.summary());
        values.put("documents", String.join("\n", statement.documents()));
        values.put("deliberation", statement.deliberation());
        values.put("recipients", String.join("\n", statement.recipients()));
        values.put(
                "signatories",
                String.join(
                        "\n",
                        statement.signatories().stream()
                                .map(each -> each.name() + ", " + each.title())
                                .toList()));
        var officer = statement.officer();
        if (officer != null) {
            values.put("officerName", officer.name());
            values.put("officerPhone", officer.phone());
            values.put("officerEmail", officer.email());
        }
        statement.attached().forEach(id -> values.put(ATTACHED + id, "true"));
        statement.checklist().forEach(point -> {
            values.put("applies-" + point.topic(), String.valueOf(point.applies()));
            values.put("text-" + point.topic(), point.text());
        });
        return Form.filledWith(values);
    }

    /** What a form shows where nothing is written. */
    static Form of(StatementTemplates.Template template, String heading) {
        return Form.filledWith(Map.of(
                "version", Versions.textOf(0),
                "title", heading,
                "proposedDecisions", String.join("\n", template.proposedDecisions()),
                "documents", "Tjänsteskrivelse",
                "recipients", String.join("\n", template.recipients())));
    }

    Read read(Form form) {
        var checked = form;
        var dated = date(form.value("dated"));
        if (dated == null && !form.value("dated").isEmpty()) {
            checked = checked.wrong("dated", "Ange dagen, till exempel 2024-04-09.");
        }
        for (var topic : ChecklistTopic.values()) {
            boolean said = !form.value("applies-" + topic).isEmpty();
            if (!said && !form.value("text-" + topic).isEmpty()) {
                checked = checked.wrong("applies-" + topic, "Välj om det är aktuellt.");
            }
        }
        var text = text(form, dated);
        var topics = text.checklist().stream().map(ChecklistPoint::topic).toList();
        for (var violation : validator.validate(text)) {
            checked = checked.wrong(field(violation, topics), violation.getMessage());
        }
        return checked.isRefused() ? new Read(null, checked) : new Read(text, checked);
    }

    private static StatementText text(Form form, @Nullable LocalDate dated) {
        return new StatementText(
                dated,
                form.value("title"),
                lines(form, "proposedDecisions"),
                form.value("summary"),
                lines(form, "documents"),
                lines(form, "recipients"),
                form.value("deliberation"),
                attached(form),
                lines(form, "signatories").stream()
                        .map(StatementForm::signatory)
                        .toList(),
                officer(form),
                checklist(form));
    }

    private static List<UUID> attached(Form form) {
        return form.values().keySet().stream()
                .filter(name -> name.matches(ATTACHED + "[0-9a-f-]{36}"))
                .map(name -> UUID.fromString(name.substring(ATTACHED.length())))
                .sorted()
                .toList();
    }

    private static Signatory signatory(String line) {
        // A title has no comma in it, a name may.
        int comma = line.lastIndexOf(',');
        return comma < 0
                ? new Signatory(line.strip(), "")
                : new Signatory(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip());
    }

    private static @Nullable HandlingOfficer officer(Form form) {
        var officer =
                new HandlingOfficer(form.value("officerName"), form.value("officerPhone"), form.value("officerEmail"));
        return officer.equals(new HandlingOfficer("", "", "")) ? null : officer;
    }

    private static List<ChecklistPoint> checklist(Form form) {
        var points = new ArrayList<ChecklistPoint>();
        for (var topic : ChecklistTopic.values()) {
            var applies = form.value("applies-" + topic);
            if (!applies.isEmpty()) {
                points.add(new ChecklistPoint(topic, applies.equals("true"), form.value("text-" + topic)));
            }
        }
        return points;
    }

    private static String field(ConstraintViolation<StatementText> violation, List<ChecklistTopic> topics) {
        var path = violation.getPropertyPath().toString();
        var point = CHECKLIST_POINT.matcher(path);
        if (point.matches()) {
            return "text-" + topics.get(Integer.parseInt(point.group(1)));
        }
        return switch (path) {
            case "officer.name" -> "officerName";
            case "officer.phone" -> "officerPhone";
            case "officer.email" -> "officerEmail";
            default -> path.replaceAll("\\[.*", "");
        };
    }

    private static List<String> lines(Form form, String field) {
        return Arrays.stream(form.value(field).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate date(String text) {
        return WrittenDay.of(text).orElse(null);
    }
}
