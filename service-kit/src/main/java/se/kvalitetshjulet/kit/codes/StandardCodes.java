package se.kvalitetshjulet.kit.codes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.revision.StandardCode;

/** The lists that every board begins with, as event-contracts has them. */
@Singleton
class StandardCodes {

    private static final List<String> LISTS = List.of(
            CodeLists.SERVICE_TYPES,
            CodeLists.AREAS,
            CodeLists.DELAY_REASONS,
            CodeLists.INTERRUPTION_REASONS,
            CodeLists.CLOSING_CAUSES,
            CodeLists.LEGAL_BASES,
            CodeLists.DEVIATION_AREAS,
            CodeLists.DEVIATION_CAUSES,
            CodeLists.RECLASSIFICATION_REASONS,
            CodeLists.COMPLAINT_SUBJECTS,
            CodeLists.COMPLAINT_OUTCOMES,
            CodeLists.MEASURE_CATEGORIES,
            CodeLists.MEASURE_PURPOSES,
            CodeLists.LEX_SARAH_PROPOSALS,
            CodeLists.INSPECTION_RESULTS,
            CodeLists.RISK_EVENTS,
            CodeLists.CONTROL_RESULTS);

    private final Map<String, List<StandardCode>> lists = new LinkedHashMap<>();

    StandardCodes(ObjectMapper json) {
        LISTS.forEach(list -> lists.put(list, read(json, list)));
    }

    /** By list, in the order in which they are shown. */
    Map<String, List<StandardCode>> lists() {
        return Collections.unmodifiableMap(lists);
    }

    private static List<StandardCode> read(ObjectMapper json, String list) {
        try (var resource = EventTypes.class.getResourceAsStream("/codes/" + list + ".json")) {
            return json.readValue(resource, new TypeReference<List<StandardCode>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("code list " + list, unreadable);
        }
    }
}
