package se.kvalitetshjulet.reporting.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.cloudevents.CanonicalJson;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.report.Table;

/** Reports as JSON: to keep them, to hash what they say, and to chain what has been issued. */
@Singleton
class ReportJson {

    private final ObjectMapper json;

    ReportJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object thing) {
        try {
            return json.writeValueAsString(thing);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("our own records are always JSON", impossible);
        }
    }

    Report readReport(String text) {
        return read(text, Report.class);
    }

    /** Empty when the text is no report, because somebody has been at it. */
    Optional<Report> readReportIfItIsOne(String text) {
        try {
            return Optional.ofNullable(json.readValue(text, Report.class));
        } catch (JsonProcessingException | RuntimeException altered) {
            return Optional.empty();
        }
    }

    SequencedMap<String, Integer> readChanges(String text) {
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, Integer>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is kept was written from its counts", impossible);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is kept was written from its record", impossible);
        }
    }

    /**
     * The hash of what a report says: equal for equal figures, whatever the order they were found in, whenever they were
     * assembled and whatever the edition is called.
     */
    String contentHash(Tenant tenant, ReportKind kind, String period, Content published) {
        return contentHash(
                tenant,
                kind,
                period,
                published.definitionVersions(),
                published.figures(),
                published.tables(),
                published.sections());
    }

    /** The same of a report as it lies there. */
    String contentHash(Report report) {
        return contentHash(
                report.tenant(),
                report.kind(),
                report.period(),
                report.definitionVersions(),
                report.figures(),
                report.tables(),
                report.sections());
    }

    private String contentHash(
            Tenant tenant,
            ReportKind kind,
            String period,
            SortedMap<String, Integer> definitionVersions,
            List<Figure> figures,
            List<Table> tables,
            List<Section> sections) {
        ObjectNode hashed = json.createObjectNode();
        hashed.put("municipality", tenant.municipality());
        hashed.put("board", tenant.board());
        hashed.put("kind", kind.name());
        hashed.put("period", period);
        hashed.set("definitionVersions", json.valueToTree(definitionVersions));
        hashed.set("figures", sorted(json.valueToTree(figures), "figureId"));
        hashed.set("tables", sorted(json.valueToTree(tables), "tableId"));
        hashed.set("sections", json.valueToTree(sections));
        return hex(withDecimalsAsTexts(hashed));
    }

    /** The link that an edition hangs on: it holds the one before, and every byte that is issued. */
    String chainHash(int number, @Nullable String previousHash, String reportId, String contentHash, String issued) {
        ObjectNode link = json.createObjectNode();
        link.put("number", number);
        link.put("previousHash", previousHash);
        link.put("reportId", reportId);
        link.put("contentHash", contentHash);
        link.put("issued", hex(json.createObjectNode().put("bytes", issued)));
        return hex(link);
    }

    private ArrayNode sorted(JsonNode things, String byId) {
        ArrayNode sorted = json.createArrayNode();
        StreamSupport.stream(things.spliterator(), false)
                .sorted(Comparator.comparing(thing -> thing.get(byId).asText()))
                .forEach(sorted::add);
        return sorted;
    }

    /** RFC 8785 knows doubles only, which would round. */
    private JsonNode withDecimalsAsTexts(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = json.createObjectNode();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                object.set(field.getKey(), withDecimalsAsTexts(field.getValue()));
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = json.createArrayNode();
            node.forEach(item -> array.add(withDecimalsAsTexts(item)));
            return array;
        }
        return node.isNumber()
                ? json.getNodeFactory()
                        .textNode(node.decimalValue().stripTrailingZeros().toPlainString())
                : node;
    }

    private String hex(JsonNode node) {
        return HexFormat.of().formatHex(CanonicalJson.sha256(write(node)));
    }
}
