package se.kvalitetshjulet.kit;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** A service that owns no list takes the words of those who do. */
public final class CodeWordsCheck {

    private CodeWordsCheck() {}

    /** The golden sample, told on the topic about a new code, becomes the word that this service prints for that board. */
    public static void areTaken(CodeLists codes, String kafka, String topic) {
        var board = new Tenant("9999", "t" + Long.toString(System.nanoTime(), 36));
        var told = Samples.of(EventTypes.CODE_LIST_REVISED)
                .replace("\"socn\"", "\"" + board.board() + "\"")
                .replace("CASE_HANDLING", "NEW_CODE");
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, board.path() + "/deviation-areas", told));
            producer.flush();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> codes.of(board)
                        .label(CodeLists.DEVIATION_AREAS, "NEW_CODE", LocalDate.parse("2024-01-01"))
                        .equals("Handläggning"));
    }
}
