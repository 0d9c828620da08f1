package se.kvalitetshjulet.decisions.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.Recorded;
import se.kvalitetshjulet.statute.course.Wait;

/** A decision's course at a version, ready to be written as rows. */
record DecisionState(ThingKey key, long version, Course course) {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Nullable
    String text(String field) {
        return course.attribute(field).orElse(null);
    }

    @Nullable
    LocalDate date(String field) {
        return course.attribute(field).map(LocalDate::parse).orElse(null);
    }

    @Nullable
    Integer number(String field) {
        return course.attribute(field).map(Integer::valueOf).orElse(null);
    }

    @Nullable
    BigDecimal grantedQuantity() {
        return granted().map(granted -> granted.path("quantity").decimalValue()).orElse(null);
    }

    @Nullable
    String grantedUnit() {
        return granted().map(granted -> granted.path("unit").textValue()).orElse(null);
    }

    /** The running clock that ends first. */
    Optional<Wait> nextWait() {
        return course.openWaits().stream().min(Comparator.comparing(Wait::dueOn));
    }

    @Nullable
    String waitsFor() {
        return nextWait().map(wait -> wait.kind().name()).orElse(null);
    }

    @Nullable
    LocalDate waitingSince() {
        return nextWait().map(Wait::from).orElse(null);
    }

    @Nullable
    LocalDate dueOn() {
        return course.nextDueOn().orElse(null);
    }

    @Nullable
    LocalDate executedOn() {
        return course.executedOn().orElse(null);
    }

    @Nullable
    LocalDate closedOn() {
        return Optional.ofNullable(course.closing()).map(Recorded.Closed::on).orElse(null);
    }

    @Nullable
    String closingCause() {
        return course.closingCause().orElse(null);
    }

    @Nullable
    String delayReason() {
        return course.latestExplanation().map(Recorded.DelayExplained::reason).orElse(null);
    }

    private Optional<JsonNode> granted() {
        return course.attribute("granted").map(DecisionState::read);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.reader()
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
