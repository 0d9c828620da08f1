package se.kvalitetshjulet.decisions.deadline;

import java.util.function.ToLongFunction;

/** The columns of a page that tells how it stands by unit; each number leads to the clocks it counts. */
enum Horizon {
    OVERDUE("Försenade", "overdue=true", UnitStanding::overdue),
    ONE_DAY("Inom 1 dag", "overdue=false&within=1", UnitStanding::dueWithin1Day),
    SEVEN_DAYS("Inom 7 dagar", "overdue=false&within=7", UnitStanding::dueWithin7Days),
    THIRTY_DAYS("Inom 30 dagar", "overdue=false&within=30", UnitStanding::dueWithin30Days);

    private final String heading;
    private final String query;
    private final ToLongFunction<UnitStanding> count;

    Horizon(String heading, String query, ToLongFunction<UnitStanding> count) {
        this.heading = heading;
        this.query = query;
        this.count = count;
    }

    public String heading() {
        return heading;
    }

    /** What narrows the list to these clocks. */
    public String query() {
        return query;
    }

    public long countOf(UnitStanding unit) {
        return count.applyAsLong(unit);
    }
}
