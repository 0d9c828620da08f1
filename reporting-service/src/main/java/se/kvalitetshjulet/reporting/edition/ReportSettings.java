package se.kvalitetshjulet.reporting.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Demands;
import se.kvalitetshjulet.reporting.approval.Step;

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

    /** Within how many days a complaint is to be answered, as deviation-service is told too. */
    AnswerDays complaintAnswer();

    /** By board where it is not the usual: {@code kvalitetshjulet.reporting.complaint-answer.boards."0483/socn"=10} */
    interface AnswerDays {

        @WithDefault("14")
        int days();

        Map<String, Integer> boards();
    }

    default int answerDays(Tenant tenant) {
        return complaintAnswer()
                .boards()
                .getOrDefault(tenant.path(), complaintAnswer().days());
    }

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

    Approval approval();

    /** What is done with a draft before it may be published. */
    interface Approval {

        /** The steps of all kinds and boards that have not said otherwise. */
        @WithDefault("CHECKED,APPROVED_BY_ADMINISTRATION")
        Set<Step> steps();

        /**
         * What is so for some only, by kind, board or both: {@code UNEXECUTED_DECISIONS}, {@code 9999/socn} or
         * {@code 9999/socn/UNEXECUTED_DECISIONS}. The closest counts.
         */
        Map<String, Own> own();

        /** Whether who has checked a report may approve it too. */
        @WithDefault("false")
        boolean onePersonMayDoBoth();

        /** As above, for some. */
        interface Own {
            Optional<Set<Step>> steps();

            Optional<Boolean> onePersonMayDoBoth();
        }
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

    default Demands demands(Tenant tenant, ReportKind kind) {
        List<Approval.Own> own = Stream.of(tenant.path() + "/" + kind, tenant.path(), kind.name())
                .flatMap(key -> Stream.ofNullable(approval().own().get(key)))
                .toList();
        Set<Step> steps = new HashSet<>(
                own.stream().flatMap(each -> each.steps().stream()).findFirst().orElseGet(approval()::steps));
        if (kind == ReportKind.QUALITY) {
            // The head of administration adopts the annual report before the board gets it, whatever else is wanted.
            steps.add(Step.APPROVED_BY_ADMINISTRATION);
        }
        return Demands.of(
                steps,
                own.stream()
                        .flatMap(each -> each.onePersonMayDoBoth().stream())
                        .findFirst()
                        .orElseGet(approval()::onePersonMayDoBoth));
    }

    default boolean bySex(Tenant tenant) {
        return withoutSex().map(boards -> !boards.contains(tenant.path())).orElse(true);
    }

    default String boardName(Tenant tenant) {
        return boardNames().getOrDefault(tenant.path(), "Socialnämnden");
    }
}
