package se.kvalitetshjulet.agenda.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of the feed as OParl 1.1 (https://oparl.org) writes them. What has no place there begins with
 * {@code kvalitetshjulet:}. What is null is left out.
 */
final class Oparl {

    static final String VERSION = "https://schema.oparl.org/1.1/";

    private Oparl() {}

    record SystemObject(String id, String type, String oparlVersion, String name, String body) {}

    record Body(
            String id,
            String type,
            String system,
            String name,
            String classification,
            String organization,
            String person,
            String membership,
            String meeting,
            String agendaItem,
            String consultation,
            String paper,
            String file,
            String locationList,
            String legislativeTermList,
            List<Object> legislativeTerm) {}

    record Organization(String id, String type, String body, String name, String organizationType, String meeting) {}

    record Location(String id, String type, String description, Instant created, Instant modified) {}

    record Meeting(
            String id,
            String type,
            String name,
            String meetingState,
            Instant start,
            Location location,
            List<String> organization,
            @Nullable List<AgendaItem> agendaItem,
            Instant created,
            Instant modified) {}

    /**
     * @param meeting left out where the item stands in its meeting
     */
    record AgendaItem(
            String id,
            String type,
            @Nullable String meeting,
            String number,
            int order,
            String name,

            @JsonProperty("public") boolean isPublic,

            @Nullable String consultation,
            @Nullable String result,
            @Nullable String resolutionText,

            @JsonProperty("kvalitetshjulet:registryNumber") @Nullable
            String registryNumber,

            @JsonProperty("kvalitetshjulet:paragraph") @Nullable
            Integer paragraph,

            @JsonProperty("kvalitetshjulet:outcome") @Nullable
            String outcome,

            @JsonProperty("kvalitetshjulet:approvedOn") @Nullable
            LocalDate approvedOn,

            Instant created,
            Instant modified) {}

    record Consultation(
            String id,
            String type,
            String paper,
            String agendaItem,
            String meeting,
            List<String> organization,
            boolean authoritative,
            Instant created,
            Instant modified) {}

    record Paper(
            String id,
            String type,
            String body,
            String name,
            @Nullable String reference,
            LocalDate date,
            String paperType,

            @JsonProperty("kvalitetshjulet:proposedDecisions")
            List<String> proposedDecisions,

            @Nullable List<Consultation> consultation,
            @Nullable List<FileObject> auxiliaryFile,
            Instant created,
            Instant modified) {}

    record FileObject(
            String id,
            String type,
            String name,
            String fileName,
            String mimeType,
            LocalDate date,
            long size,
            String accessUrl,
            List<String> paper,
            List<String> meeting,

            @JsonProperty("kvalitetshjulet:documentNumber") String documentNumber,

            @JsonProperty("kvalitetshjulet:accessible") boolean accessible,

            @JsonProperty("kvalitetshjulet:summary") @Nullable
            String summary,

            @JsonProperty("kvalitetshjulet:sha256") String sha256,

            Instant created,
            Instant modified) {}

    /** What is left of an object that has gone, so that whoever has copied it lets it go too. */
    record Gone(String id, String type, Instant created, Instant modified, boolean deleted) {}

    /** One page of a list. */
    record ObjectList(List<Object> data, Pagination pagination, Links links) {}

    record Pagination(long totalElements, int elementsPerPage, int currentPage, long totalPages) {}

    /**
     * @param prev null on the first page
     * @param next null on the last
     */
    record Links(
            String first,
            @Nullable String prev,
            String self,
            @Nullable String next,
            String last) {}
}
