package se.kvalitetshjulet.kit.csv;

/** A column that a file may have, told by the heading in its first row. */
public interface CsvColumn {

    String heading();

    /** True when the file must have it, and each row must fill it in. */
    boolean isRequired();

    /** How its cells are written, in Swedish. */
    String form();
}
