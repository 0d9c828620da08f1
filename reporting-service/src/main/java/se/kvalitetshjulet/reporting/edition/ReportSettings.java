package se.kvalitetshjulet.reporting.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What a board has decided about its reports. */
@ConfigMapping(prefix = "kvalitetshjulet.reporting")
public interface ReportSettings {

    Disclosure disclosure();

    /** Boards, {@code 9999/socn}, that do not want women and men told apart. */
    Optional<Set<String>> withoutSex();

    /** What a board is called where it is not the social welfare board, by {@code 9999/socn}. */
    Map<String, String> boardNames();

    /** How many months after each quarter its report is to be sent, by the quarter's number (domain.md 9). */
    Map<Integer, Integer> monthsToReport();

    Proposal proposal();

    /** When a report that later facts have made stale is assembled anew by itself. */
    interface Proposal {

        /** How long nothing more has come. */
        @WithDefault("5m")
        Duration quietTime();

        /** How often it is looked whether it is so. */
        @WithDefault("30s")
        Duration lookEvery();
    }

    /** Disclosure control (domain.md 8). */
    interface Disclosure {

        /** The lowest count of people that is shown. */
        @WithDefault("5")
        int threshold();

        /** Other thresholds, by {@code 9999/socn} or {@code 9999/socn/not-executed}. */
        Map<String, Integer> thresholds();
    }

    default int threshold(Tenant tenant, String tableId) {
        Map<String, Integer> own = disclosure().thresholds();
        return own.getOrDefault(
                tenant.path() + "/" + tableId,
                own.getOrDefault(tenant.path(), disclosure().threshold()));
    }

    default boolean bySex(Tenant tenant) {
        return withoutSex().map(boards -> !boards.contains(tenant.path())).orElse(true);
    }

    default String boardName(Tenant tenant) {
        return boardNames().getOrDefault(tenant.path(), "Socialnämnden");
    }
}
