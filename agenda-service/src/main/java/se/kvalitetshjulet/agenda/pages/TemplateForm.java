package se.kvalitetshjulet.agenda.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.StandingHeading;
import se.kvalitetshjulet.agenda.template.AgendaTemplate;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Form;

/**
 * The template as a form, a row for each heading. Rows are moved, added and removed by buttons that send the form; nothing is saved
 * until somebody saves.
 *
 * @param rows as typed, in their order
 * @param focus the button to go on from, {@code up-3}, or null
 */
record TemplateForm(
        List<Row> rows, String version, @Nullable String focus) {

    private static final int MOST_ROWS = 50;
    private static final int LONGEST_HEADING = 500;
    private static final Row EMPTY = new Row("", "", "CLOSING");

    /** A row as typed. */
    record Row(String heading, String kind, String part) {}

    static TemplateForm of(AgendaTemplate template) {
        return new TemplateForm(
                template.items().stream()
                        .map(item -> new Row(
                                item.heading(), item.kind().name(), item.part().name()))
                        .toList(),
                Versions.textOf(template.version()),
                null);
    }

    static TemplateForm posted(Form form) {
        int count = form.value("rows").matches("\\d{1,2}") ? Integer.parseInt(form.value("rows")) : 0;
        return new TemplateForm(
                IntStream.range(0, Math.min(count, MOST_ROWS))
                        .mapToObj(at -> new Row(
                                form.value("heading-" + at), form.value("kind-" + at), form.value("part-" + at)))
                        .toList(),
                form.value("version"),
                null);
    }

    /** The form after a button was pressed: {@code up-3}, {@code down-3}, {@code remove-3} or {@code add}. */
    TemplateForm after(String button) {
        var moved = new ArrayList<>(rows);
        if (button.equals("add") && rows.size() < MOST_ROWS) {
            moved.add(EMPTY);
            return new TemplateForm(moved, version, "heading-" + (moved.size() - 1));
        }
        var parts = button.split("-", 2);
        int at = parts.length == 2 && parts[1].matches("\\d{1,2}") ? Integer.parseInt(parts[1]) : -1;
        if (at < 0 || at >= rows.size()) {
            return this;
        }
        if (parts[0].equals("remove")) {
            moved.remove(at);
            return new TemplateForm(moved, version, null);
        }
        int to = parts[0].equals("up") ? at - 1 : at + 1;
        if (to < 0 || to >= rows.size()) {
            return this;
        }
        moved.add(to, moved.remove(at));
        boolean atEnd = to == 0 || to == rows.size() - 1;
        var way = atEnd ? to == 0 ? "down" : "up" : parts[0];
        return new TemplateForm(moved, version, way + "-" + to);
    }

    /** What the kit's tags fill the rows with. */
    Form asForm() {
        var values = new HashMap<String, String>();
        for (int at = 0; at < rows.size(); at++) {
            values.put("heading-" + at, rows.get(at).heading());
            values.put("kind-" + at, rows.get(at).kind());
            values.put("part-" + at, rows.get(at).part());
        }
        return Form.filledWith(values);
    }

    /** What is wrong with it; a form that is not refused when nothing is. */
    Form checked() {
        var form = asForm();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.heading().isEmpty() || row.heading().length() > LONGEST_HEADING) {
                form = form.wrong("heading-" + at, "Punkt " + (at + 1) + ": ange en rubrik med högst 500 tecken.");
            }
            if (!row.part().equals("OPENING") && !row.part().equals("CLOSING")) {
                form = form.wrong("part-" + at, "Punkt " + (at + 1) + ": välj före eller efter ärendena.");
            }
        }
        return rows.isEmpty() ? form.wrong("rows", "Ange minst en punkt.") : form;
    }

    List<StandingHeading> headings() {
        return rows.stream().map(TemplateForm::heading).toList();
    }

    private static StandingHeading heading(Row row) {
        var part = AgendaItem.Part.valueOf(row.part());
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.name().equals(row.kind()))
                .findFirst()
                .map(kind -> new StandingHeading(row.heading(), kind, part))
                .orElseGet(() -> StandingHeading.of(row.heading(), part));
    }

    /** One row with what its buttons need. */
    public record Line(int at, int number, boolean first, boolean last) {}

    public List<Line> lines() {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Line(at, at + 1, at == 0, at == rows.size() - 1))
                .toList();
    }
}
