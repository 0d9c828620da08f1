package se.kvalitetshjulet.decisions.deadline;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.organisation.UnitDefined;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.StatutoryClock;
import se.kvalitetshjulet.statute.SwedishTime;

/** What falls due, one by one and by unit. */
@QuarkusTest
class DeadlinesTest {

    @Inject
    Store store;

    @Inject
    Units units;

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private final Api system = Api.as("SYSTEM");
    private final Api controller = Api.as("CONTROLLER");
    private final String unit = "enhet-" + UUID.randomUUID();

    @Test
    void deadlines_come_the_most_overdue_first_with_what_they_may_cost() {
        var first = aDecision().inUnit(unit).decidedOn("2024-01-10");
        var second = aDecision().inUnit(unit).decidedOn("2026-01-10");
        var third = aDecision().inUnit(unit).decidedOn(dueInAbout(20).toString());
        system.send(List.of(third.made(), second.made(), first.made(), first.explained("2024-04-11")))
                .statusCode(200);
        controller
                .get("/deadlines?within=30&unit=" + unit)
                .statusCode(200)
                .body("data.decisionId", contains(first.id(), second.id(), third.id()))
                .body("data[0].dueOn", equalTo("2024-04-10"))
                .body("data[0].overdue", equalTo(true))
                .body("data[0].delayReasonLabel", equalTo("Saknar personal eller uppdragstagare"))
                .body("data[0].feeExposure.from", equalTo(10_000))
                .body("data[0].feeExposure.to", equalTo(1_000_000))
                .body("data[0].feeExposure.currency", equalTo("SEK"))
                .body("data[0].feeExposure.daysLate", equalTo((int)
                        (today.toEpochDay() - LocalDate.of(2024, 4, 10).toEpochDay())))
                .body("data[1].feeExposure.from", equalTo(15_000))
                .body("data[1].feeExposure.to", equalTo(1_500_000))
                .body("data[2].feeExposure", nullValue())
                .body("data[2].specialFee.highestSek", equalTo(1_500_000))
                .body("meta.totalRecords", equalTo(3));
        Api.as("UNIT_MANAGER", "annan").get("/deadlines?unit=" + unit).body("data", empty());
    }

    @Test
    void what_falls_due_in_one_seven_and_thirty_days_is_counted_by_unit() {
        var decisions = IntStream.rangeClosed(-5, 65)
                .mapToObj(this::dueInAbout)
                .map(day -> aDecision().inUnit(unit).decidedOn(day.toString()).made())
                .toList();
        system.send(decisions).statusCode(200);
        controller
                .get("/deadlines?within=60&limit=1&unit=" + unit)
                .body("units.unit", contains(unit))
                .body("units[0].overdue", equalTo(left(-9, -1)))
                .body("units[0].dueWithin1Day", equalTo(left(0, 1)))
                .body("units[0].dueWithin7Days", equalTo(left(0, 7)))
                .body("units[0].dueWithin30Days", equalTo(left(0, 30)))
                .body("units[0].dueSoon", equalTo(left(0, 60)))
                .body("meta.totalRecords", equalTo(left(-9, 60)));
        // The counts stand whatever the list is narrowed to, so that they can lead to one another.
        controller
                .get("/deadlines?overdue=false&within=7&unit=" + unit)
                .body("data.daysLeft", everyItem(both(greaterThanOrEqualTo(0)).and(lessThanOrEqualTo(7))))
                .body("units[0].overdue", equalTo(left(-9, -1)))
                .body("units[0].dueWithin30Days", equalTo(left(0, 30)))
                .body("meta.totalRecords", equalTo(left(0, 7)));
        controller
                .get("/deadlines?overdue=true&unit=" + unit)
                .body("data.daysLeft", everyItem(lessThan(0)))
                .body("meta.totalRecords", equalTo(left(-9, -1)));
    }

    /** How many of the decisions above have so many days left, by the law. */
    private int left(int from, int to) {
        return (int) IntStream.rangeClosed(-5, 65)
                .mapToLong(about -> StatutoryClock.daysLeft(dueInAbout(about), today))
                .filter(days -> days >= from && days <= to)
                .count();
    }

    @Test
    void the_unit_with_most_to_do_comes_first_under_the_name_of_the_day() {
        var calm = unit + "-lugn";
        var urgent = unit + "-bradis";
        var late = unit + "-sen";
        call(calm, "Enheten före namnbytet", today.minusYears(9), today.minusDays(1));
        call(calm, "Lugna enheten", today, null);
        system.send(Stream.of(Map.entry(calm, 25), Map.entry(urgent, 2), Map.entry(late, -5))
                        .map(each -> aDecision()
                                .inUnit(each.getKey())
                                .decidedOn(dueInAbout(each.getValue()).toString())
                                .made())
                        .toList())
                .statusCode(200);
        controller
                .get("/deadlines?limit=1")
                .body("units.unit.findAll { it.startsWith('" + unit + "') }", contains(late, urgent, calm))
                .body("units.find { it.unit == '" + calm + "' }.unitName", equalTo("Lugna enheten"))
                .body("units.find { it.unit == '" + late + "' }.unitName", equalTo(late));
    }

    @ParameterizedTest
    @CsvSource({"within=-1, within", "within=3651, within", "within=snart, within", "overdue=kanske, overdue"})
    void a_wrong_parameter_is_named(String query, String field) {
        controller.get("/deadlines?" + query).statusCode(400).body("violations[0].field", equalTo(field));
    }

    /** A day of decision whose clock ends on about that day from now: some months have no 31st. */
    private LocalDate dueInAbout(int days) {
        return today.minusMonths(3).plusDays(days);
    }

    private void call(String code, String name, LocalDate from, @Nullable LocalDate to) {
        var board = new Tenant("9999", "socn");
        store.useTenant(
                board,
                tx -> units.define(
                        tx,
                        List.of(new IncomingEvent(
                                board,
                                "/organisation/exempel",
                                UUID.randomUUID().toString(),
                                EventTypes.ORGANISATION_UNIT_DEFINED,
                                code,
                                Instant.now(),
                                null,
                                new UnitDefined(code, name, "Äldreomsorg", from, to, List.of()),
                                null,
                                new byte[0]))));
    }
}
