package se.kvalitetshjulet.reporting.validation;

import java.math.BigDecimal;
import se.kvalitetshjulet.reporting.report.Table;

/** How findings write numbers, and where in a table they stand. */
final class Words {

    private Words() {}

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** {@code Avvikelser 2023: Handläggning, Avslutade}. */
    static String place(Table table, Table.Row row, int column) {
        return table.caption() + ": " + row.cells().getFirst().text() + ", "
                + table.columns().get(column).label();
    }
}
