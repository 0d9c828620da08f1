package se.kvalitetshjulet.kit.store;

import java.sql.SQLException;

/** PostgreSQL would not run a statement; {@link se.kvalitetshjulet.kit.problem.Faults} tells what to do about it. */
public final class StatementFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatementFailed(SQLException fault) {
        super(fault);
    }
}
