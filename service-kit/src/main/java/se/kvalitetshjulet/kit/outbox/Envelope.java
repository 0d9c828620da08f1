package se.kvalitetshjulet.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Event;

/** An event in the structured mode of CloudEvents 1.0. */
@JsonPropertyOrder({
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "datacontenttype",
    "dataschema",
    "municipality",
    "board",
    "sequence",
    "data"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Envelope(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        String dataschema,
        String municipality,
        String board,
        @Nullable String sequence,
        Object data) {

    static Envelope of(Event<?> event) {
        return new Envelope(
                "1.0",
                event.id(),
                event.source(),
                event.type().fullName(),
                event.subject(),
                event.time().toString(),
                "application/json",
                event.type().schemaId(),
                event.municipality(),
                event.board(),
                event.sequence() == null ? null : event.sequence().toString(),
                event.data());
    }
}
