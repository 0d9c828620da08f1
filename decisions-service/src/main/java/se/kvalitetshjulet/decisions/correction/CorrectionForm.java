package se.kvalitetshjulet.decisions.correction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.history.Standing;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.web.Form;

/** The form on which a decision is corrected: filled in with what stands, read as what is to be changed. */
final class CorrectionForm {

    static final String VERSION = "version";

    private static final String CORRECTED_ON = "correctedOn";
    private static final String REASON = "reason";
    private static final String QUANTITY = "grantedQuantity";
    private static final String UNIT = "grantedUnit";
    private static final String BIRTH_YEAR = "birthYear";
    private static final String GRANTED = "granted";

    /** Those whose value the form has as the contract has it. */
    private static final Set<String> PLAIN = new TreeSet<>(Set.of(
            "decidedOn",
            "legalBasis",
            "serviceType",
            "area",
            "unit",
            "caseReference",
            "decidedBy",
            "validFrom",
            "validTo",
            "sex",
            "startedOn",
            "extent",
            "interruptedOn",
            "resumedOn",
            "offeredOn",
            "outcome",
            "explainedOn",
            "closedOn",
            "cause"));

    private static final List<String> PERSON = List.of("identityNumber", "name", "protected");

    private CorrectionForm() {}

    /** What was read of a form: a correction, or the form with what is wrong in it. */
    record Read(@Nullable NewCorrection wanted, Form form) {}

    static Form filledWith(Standing standing, long version, LocalDate today) {
        var values = new HashMap<String, String>();
        Stream.concat(PLAIN.stream(), Stream.of(BIRTH_YEAR))
                .forEach(field -> standing.value(field).ifPresent(value -> values.put(field, value)));
        standing.value(GRANTED, "quantity").ifPresent(quantity -> values.put(QUANTITY, quantity.replace('.', ',')));
        standing.value(GRANTED, "unit").ifPresent(unit -> values.put(UNIT, unit));
        values.put(CORRECTED_ON, today.toString());
        values.put(VERSION, Long.toString(version));
        return Form.filledWith(values);
    }

    static Read read(Form posted, Standing standing) {
        var before = filledWith(standing, 0, LocalDate.EPOCH);
        var changes = JsonNodeFactory.instance.objectNode();
        var form = posted;
        for (var field : PLAIN) {
            form = withoutLoss(form, before, field);
            if (isChanged(form, before, field)) {
                changes.put(field, form.value(field));
            }
        }
        form = withoutLoss(withoutLoss(withoutLoss(form, before, BIRTH_YEAR), before, QUANTITY), before, UNIT);
        form = readBirthYear(form, before, changes);
        form = readGranted(form, before, changes);
        form = demanded(form, REASON, "Välj ett skäl.");
        form = demanded(form, CORRECTED_ON, "Skriv vilken dag det upptäcktes.");
        var person = person(form);
        if (person != null) {
            for (var field : PERSON) {
                form = demanded(form, field, "Fyll i både personnummer, namn och om uppgifterna är skyddade.");
            }
        }
        return form.isRefused()
                ? new Read(null, form)
                : new Read(new NewCorrection(form.value(CORRECTED_ON), form.value(REASON), changes, person), form);
    }

    /** The form with the reasons of a refusal at its own fields. */
    static Form refused(Form form, Refused refused) {
        return form.refused(new Refused(
                refused.type(),
                refused.detail(),
                refused.violations().stream()
                        .map(each -> new Violation(fieldOf(each.field()), each.message()))
                        .toList()));
    }

    private static String fieldOf(String path) {
        return switch (path) {
            case "changes.granted", "changes.granted.quantity" -> QUANTITY;
            case "changes.granted.unit" -> UNIT;
            default -> path.replaceFirst("^(changes|person)\\.", "");
        };
    }

    private static Form withoutLoss(Form form, Form before, String field) {
        return form.value(field).isEmpty() && !before.value(field).isEmpty()
                ? form.wrong(field, "Uppgiften kan ersättas men inte tas bort.")
                : form;
    }

    private static Form demanded(Form form, String field, String why) {
        return form.value(field).isEmpty() ? form.wrong(field, why) : form;
    }

    private static boolean isChanged(Form form, Form before, String field) {
        return !form.value(field).isEmpty() && !form.value(field).equals(before.value(field));
    }

    private static Form readBirthYear(Form form, Form before, ObjectNode changes) {
        if (!isChanged(form, before, BIRTH_YEAR)) {
            return form;
        }
        if (!form.value(BIRTH_YEAR).matches("\\d{4}")) {
            return form.wrong(BIRTH_YEAR, "Skriv året med fyra siffror.");
        }
        changes.put(BIRTH_YEAR, Integer.parseInt(form.value(BIRTH_YEAR)));
        return form;
    }

    private static Form readGranted(Form form, Form before, ObjectNode changes) {
        if (!isChanged(form, before, QUANTITY) && !isChanged(form, before, UNIT)) {
            return form;
        }
        if (!form.value(QUANTITY).matches("\\d{1,12}([.,]\\d{1,4})?")) {
            return form.wrong(QUANTITY, "Skriv ett tal, till exempel 12,5.");
        }
        if (form.value(UNIT).isEmpty()) {
            return form.wrong(UNIT, "Välj enhet för mängden.");
        }
        changes.putObject(GRANTED)
                .put("quantity", new BigDecimal(form.value(QUANTITY).replace(',', '.')))
                .put("unit", form.value(UNIT));
        return form;
    }

    /** Null when nothing of the person is filled in. */
    private static @Nullable ObjectNode person(Form form) {
        if (PERSON.stream().allMatch(field -> form.value(field).isEmpty())) {
            return null;
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("identityNumber", form.value("identityNumber"))
                .put("name", form.value("name"))
                .put("protected", form.value("protected").equals("YES"));
    }
}
