package se.kvalitetshjulet.kit.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.array.SqlArrayArgumentStrategy;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Opens transactions. Whoever wants to touch the database has to say for which board, and gets a handle: so no
 * statement runs outside a transaction, and row-level security always knows the board. A call inside another one on
 * the same thread joins it.
 */
@ApplicationScoped
public class Store {

    private static final String FOR_BOARDS = "select set_config('kvalitetshjulet.tenants', ?, true)";

    /**
     * Batches are written by key and always alike. A plan made once is right for them; one made for every batch costs
     * more than running it, and reads the whole of a board that has come since the tables were last analysed.
     */
    private static final String FOR_BATCHES =
            FOR_BOARDS + ", set_config('plan_cache_mode', 'force_generic_plan', true)";

    private final Jdbi jdbi;
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    Store(DataSource database) {
        jdbi = Jdbi.create(database);
        jdbi.setSqlArrayArgumentStrategy(SqlArrayArgumentStrategy.SQL_ARRAY);
        JdbcTypes.registerOn(jdbi);
    }

    /** Runs the work in one transaction that sees and writes this board's rows only. */
    public <T> T inTenant(Tenant tenant, Function<Handle, T> work) {
        return inTransaction(FOR_BOARDS, tenant.path(), work);
    }

    /** As {@link #inTenant}, for a batch of several boards' events. */
    public <T> T inTenants(Collection<Tenant> tenants, Function<Handle, T> work) {
        return inTransaction(FOR_BATCHES, tenants.stream().map(Tenant::path).collect(Collectors.joining(",")), work);
    }

    /** For the housekeeping that belongs to no board: the relay, and the deletion of what has served its time. */
    public <T> T inAllTenants(Function<Handle, T> work) {
        return inTransaction(FOR_BATCHES, "*", work);
    }

    /** As {@link #inAllTenants}, for work without an answer. */
    public void useAllTenants(Consumer<Handle> work) {
        inAllTenants(tx -> {
            work.accept(tx);
            return null;
        });
    }

    public void useTenant(Tenant tenant, Consumer<Handle> work) {
        inTenant(tenant, tx -> {
            work.accept(tx);
            return null;
        });
    }

    /** True when the thread already is in a transaction, which a new one would join. */
    public boolean isBusy() {
        return busy.get();
    }

    private <T> T inTransaction(String preparation, String boards, Function<Handle, T> work) {
        boolean joins = busy.get();
        busy.set(true);
        try {
            return jdbi.inTransaction(tx -> {
                prepare(tx, preparation, boards);
                return work.apply(tx);
            });
        } finally {
            busy.set(joins);
        }
    }

    private static void prepare(Handle tx, String preparation, String boards) {
        try (var statement = tx.getConnection().prepareStatement(preparation)) {
            statement.setString(1, boards);
            statement.execute();
        } catch (SQLException fault) {
            throw new StatementFailed(fault);
        }
    }
}
