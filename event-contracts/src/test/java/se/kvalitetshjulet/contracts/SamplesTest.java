package se.kvalitetshjulet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{8}-?\\d{4}");

    static List<EventType<?>> types() {
        return EventTypes.all();
    }

    static List<EventType<?>> typesThatTakeSecrets() {
        return EventTypes.all().stream()
                .filter(type -> Samples.withSecrets(type).isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_sample_follows_its_schema_and_the_envelopes(EventType<?> type) {
        var sample = Contract.sampleOf(type);

        assertThat(Contract.complaintsAbout(sample, Contract.resource("/schemas/cloudevent.v1.json")))
                .isEmpty();
        assertThat(Contract.complaintsAbout(sample.get("data"), Contract.schemaOf(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("typesThatTakeSecrets")
    void a_sample_with_secrets_is_the_other_one_with_the_secrets_added(EventType<?> type) {
        var withSecrets = (ObjectNode)
                Contract.parse(Samples.withSecrets(type).orElseThrow()).get("data");
        var secretFields = Contract.secretFieldsOf(type);

        assertThat(Contract.complaintsAbout(withSecrets, Contract.schemaOf(type)))
                .isEmpty();
        assertThat(secretFields).isNotEmpty().allMatch(withSecrets::hasNonNull);
        withSecrets.remove(secretFields);
        assertThat(withSecrets).isEqualTo(Contract.sampleOf(type).get("data"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_record_writes_what_it_was_read_from(EventType<?> type) throws Exception {
        var data = Contract.sampleOf(type).get("data");

        var written =
                Contract.JSON.readTree(Contract.JSON.writeValueAsString(Contract.JSON.treeToValue(data, type.data())));

        assertThat(written).isEqualTo(data);
    }

    @ParameterizedTest
    @MethodSource("typesThatTakeSecrets")
    void a_record_read_from_data_with_secrets_writes_none_of_them(EventType<?> type) throws Exception {
        var withSecrets =
                Contract.parse(Samples.withSecrets(type).orElseThrow()).get("data");

        var written = Contract.JSON.readTree(
                Contract.JSON.writeValueAsString(Contract.JSON.treeToValue(withSecrets, type.data())));
        var secrets = Contract.JSON.readTree(
                Contract.JSON.writeValueAsString(Contract.JSON.treeToValue(withSecrets, type.secrets())));

        assertThat(written).isEqualTo(Contract.sampleOf(type).get("data"));
        assertThat(secrets).isEqualTo(((ObjectNode) withSecrets).deepCopy().retain(Contract.secretFieldsOf(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_sample_goes_out_without_secrets_and_identity_numbers(EventType<?> type) {
        var data = Contract.sampleOf(type).get("data");

        assertThat(Contract.secretFieldsOf(type)).noneMatch(data::has);
        assertThat(Samples.of(type)).doesNotContainPattern(TWELVE_DIGITS).doesNotContain("Testperson");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_sample_belongs_to_the_sample_municipality_and_says_its_type(EventType<?> type) {
        var sample = Contract.sampleOf(type);

        assertThat(sample.get("municipality").asText()).isEqualTo("9999");
        assertThat(sample.get("board").asText()).isEqualTo("socn");
        assertThat(sample.get("type").asText()).isEqualTo(type.fullName());
        assertThat(sample.get("dataschema").asText()).isEqualTo(type.schemaId());
        assertThat(sample.get("subject")).isEqualTo(sample.at("/data/" + type.subjectField()));
        assertThat(sample.has("sequence")).isEqualTo(type.direction().isOut());
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_has_happened_in_a_sample_had_happened_when_it_was_recorded(EventType<?> type) {
        var sample = Contract.sampleOf(type);
        var recorded =
                Instant.parse(sample.get("time").asText()).atZone(STOCKHOLM).toLocalDate();

        for (String field : type.civilDates()) {
            JsonNode date = sample.at("/data/" + field.replace('.', '/'));
            if (date.isTextual()) {
                assertThat(LocalDate.parse(date.asText())).as(field).isBeforeOrEqualTo(recorded);
            }
        }
    }
}
