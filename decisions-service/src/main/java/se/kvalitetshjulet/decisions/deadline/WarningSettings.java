package se.kvalitetshjulet.decisions.deadline;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When warnings are made. */
@ConfigMapping(prefix = "kvalitetshjulet.clock-warning")
interface WarningSettings {

    /** Days before the last day in time, for boards that have not said otherwise. */
    List<Integer> days();

    /** Cron expression of the run. */
    String at();

    /** By municipality and board: {@code kvalitetshjulet.clock-warning.boards."0483/socn".days=14,3} */
    Map<String, OfBoard> boards();

    /** What a board has said for itself. */
    interface OfBoard {

        /** Nothing after the equals sign: no warnings. */
        Optional<List<Integer>> days();
    }
}
