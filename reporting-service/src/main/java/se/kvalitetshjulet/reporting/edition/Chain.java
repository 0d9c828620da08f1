package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.chain.ChainEnd;

/** The end of each board's chain of editions. Read and move it under the board's tick only. */
@ApplicationScoped
class Chain {

    ChainEnd end(Handle tx, Tenant tenant) {
        return tx.createQuery(
                        "select chain_number, chain_hash from board_ledger where municipality = :municipality and board = :board")
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .map((row, context) -> new ChainEnd(row.getInt(1), row.getString(2)))
                .one();
    }

    void move(Handle tx, Tenant tenant, int number, String hash) {
        tx.createUpdate("""
                update board_ledger set chain_number = :number, chain_hash = :hash
                where municipality = :municipality and board = :board
                """)
                .bind("number", number)
                .bind("hash", hash)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .execute();
    }
}
