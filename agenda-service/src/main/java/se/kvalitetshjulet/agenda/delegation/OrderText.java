package se.kvalitetshjulet.agenda.delegation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.web.Form;

/** The rows of an order as somebody types them: one a line, its parts between semicolons, the delegates between commas. */
final class OrderText {

    static final String FIELD = "rows";

    private static final int NEEDED = 4;
    private static final int MOST = 5;

    private OrderText() {}

    /**
     * Reads the rows of a form.
     *
     * @param rows those that can be read are added to it
     * @return the form, with what is wrong in the rows pointed out
     */
    static Form read(Form form, List<DelegationRow> rows) {
        var lines = form.value(FIELD).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) {
                continue;
            }
            var parts = Arrays.stream(lines.get(at).split(";", -1))
                    .map(String::strip)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (parts.size() < NEEDED
                    || parts.size() > MOST
                    || parts.subList(0, NEEDED).contains("")) {
                return form.wrong(
                        FIELD,
                        "Rad " + (at + 1)
                                + ": skriv punkt; vad; befattningar; lagrum; begränsningar, med semikolon mellan. Bara"
                                + " begränsningarna kan utelämnas.");
            }
            rows.add(new DelegationRow(
                    parts.get(0),
                    parts.get(1),
                    Arrays.stream(parts.get(2).split(","))
                            .map(String::strip)
                            .filter(title -> !title.isEmpty())
                            .toList(),
                    parts.get(3),
                    parts.size() == MOST && !parts.get(4).isEmpty() ? parts.get(4) : null));
        }
        return form;
    }

    static String of(DelegationOrder order) {
        return order.rows().stream()
                .map(row -> Stream.of(
                                row.number(),
                                row.what(),
                                String.join(", ", row.delegates()),
                                row.provision(),
                                row.restrictions())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }
}
