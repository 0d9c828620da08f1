package se.kvalitetshjulet.kit.codes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;

/** The standard code lists and their Swedish words, the same in every service. */
@Singleton
public class CodeLists {

    public static final String SERVICE_TYPES = "service-types";
    public static final String AREAS = "areas";
    public static final String DELAY_REASONS = "delay-reasons";
    public static final String INTERRUPTION_REASONS = "interruption-reasons";
    public static final String CLOSING_CAUSES = "closing-causes";
    public static final String LEGAL_BASES = "legal-bases";

    private static final List<String> LISTS =
            List.of(SERVICE_TYPES, AREAS, DELAY_REASONS, INTERRUPTION_REASONS, CLOSING_CAUSES, LEGAL_BASES);

    /** Which field of which type holds a code of which list; a dot leads into an object. */
    private static final Map<String, Map<String, String>> CODED_FIELDS = Map.of(
            EventTypes.DECISION_MADE.name(),
                    Map.of("legalBasis", LEGAL_BASES, "serviceType", SERVICE_TYPES, "area", AREAS),
            EventTypes.DECISION_CORRECTED.name(),
                    Map.of(
                            "changes.legalBasis", LEGAL_BASES,
                            "changes.serviceType", SERVICE_TYPES,
                            "changes.area", AREAS),
            EventTypes.DECISION_DELAY_EXPLAINED.name(), Map.of("reason", DELAY_REASONS),
            EventTypes.DECISION_EXECUTION_INTERRUPTED.name(), Map.of("reason", INTERRUPTION_REASONS));

    private final Map<String, Map<String, Code>> lists = new LinkedHashMap<>();

    CodeLists(ObjectMapper json) {
        for (var list : LISTS) {
            var codes = new LinkedHashMap<String, Code>();
            read(json, list).forEach(code -> codes.put(code.code(), code));
            lists.put(list, codes);
        }
    }

    public boolean has(String list, String code) {
        return lists.get(list).containsKey(code);
    }

    /** The Swedish word for a code; the code itself when the list has none (an ended list of another time). */
    public String label(String list, String code) {
        var known = lists.get(list).get(code);
        return known == null ? code : known.label();
    }

    public List<Code> all(String list) {
        return List.copyOf(lists.get(list).values());
    }

    /** For each coded field of the type's data, the list that its codes come from. */
    public Map<String, String> fieldsOf(EventType<?> type) {
        return CODED_FIELDS.getOrDefault(type.name(), Map.of());
    }

    private static List<Code> read(ObjectMapper json, String list) {
        try (var resource = EventTypes.class.getResourceAsStream("/codes/" + list + ".json")) {
            return json.readValue(resource, new TypeReference<List<Code>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("code list " + list, unreadable);
        }
    }
}
