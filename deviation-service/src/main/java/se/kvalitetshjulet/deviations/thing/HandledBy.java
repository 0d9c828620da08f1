package se.kvalitetshjulet.deviations.thing;

/** The states of a kind together with who handles each now. */
public final class HandledBy {

    private HandledBy() {}

    /**
     * The table with {@code handler} (a login), {@code handler_name} and {@code handler_title} beside its columns, under its own name.
     *
     * @param rows what is to have them, in SQL
     */
    public static String of(String rows, String name, String idColumn) {
        return """
                (select s.*, h.caller as handler, h.name as handler_name, h.title as handler_title from %s s left join lateral (
                   select t.caller, t.name, t.title from thing_handler t
                   where (t.municipality, t.board, t.thing_id) = (s.municipality, s.board, s.%s)
                   order by t.position desc limit 1) h on true) as %s""".formatted(rows, idColumn, name);
    }
}
