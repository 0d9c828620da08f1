package se.kvalitetshjulet.agenda.feed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.OpenDocument;
import se.kvalitetshjulet.agenda.item.DecisionWords;
import se.kvalitetshjulet.kit.web.Swedish;

/** Writes the objects of one meeting for the feed. */
final class FeedObjects {

    /** OParl's own words for how far a meeting has come: the notice is out; the minutes are. */
    private static final String NOTICE_OUT = "eingeladen";

    private static final String HELD = "durchgeführt";

    private final FeedAddresses at;
    private final PublishedMeeting published;
    private final Map<UUID, FeedChange> itemChanges;
    private final Map<UUID, FeedChange> fileChanges;

    /**
     * @param changes those of the meeting
     */
    FeedObjects(FeedAddresses at, PublishedMeeting published, List<FeedChange> changes) {
        this.at = at;
        this.published = published;
        this.itemChanges = changesOf(FeedChange.Kind.AGENDA_ITEM, changes);
        this.fileChanges = changesOf(FeedChange.Kind.FILE, changes);
    }

    /** What is left of an object that has gone. */
    static Oparl.Gone gone(FeedAddresses at, FeedList list, FeedChange change) {
        return new Oparl.Gone(at.of(list, change), list.type(), change.createdAt(), change.modifiedAt(), true);
    }

    /** Empty when the object has gone since the last time that the feed was told of it: what has become secret is not shown meanwhile. */
    Optional<Object> of(FeedList list, FeedChange change, boolean omitInternal) {
        return switch (list) {
            case MEETINGS -> Optional.of(meeting(change, omitInternal));
            case LOCATIONS -> Optional.of(location(change));
            case AGENDA_ITEMS -> itemOf(change).map(item -> item(item, change, at.of(FeedList.MEETINGS, change)));
            case PAPERS ->
                itemOf(change)
                        .flatMap(item -> Optional.ofNullable(item.statement())
                                .map(text -> paper(item, text, change, omitInternal)));
            case CONSULTATIONS ->
                itemOf(change).filter(item -> item.statement() != null).map(_ -> consultation(change));
            case FILES -> published.file(change.itemId()).map(document -> file(document, change));
        };
    }

    private Oparl.Meeting meeting(FeedChange change, boolean omitInternal) {
        var notice = published.notice();
        return new Oparl.Meeting(
                at.of(FeedList.MEETINGS, change),
                FeedList.MEETINGS.type(),
                "Sammanträde " + Swedish.dateTime(notice.startsAt()),
                published.isHeld() ? HELD : NOTICE_OUT,
                notice.startsAt(),
                location(change),
                List.of(at.of("organization")),
                omitInternal
                        ? null
                        : published.items().stream()
                                .map(item -> item(item, itemChanges.get(item.itemId()), null))
                                .toList(),
                change.createdAt(),
                change.modifiedAt());
    }

    private Oparl.Location location(FeedChange change) {
        return new Oparl.Location(
                at.of(FeedList.LOCATIONS, change),
                FeedList.LOCATIONS.type(),
                published.notice().place(),
                change.createdAt(),
                change.modifiedAt());
    }

    /** @param meeting null where the item stands in it */
    private Oparl.AgendaItem item(PublishedMeeting.Item item, FeedChange change, @Nullable String meeting) {
        var decision = item.decision();
        return new Oparl.AgendaItem(
                at.of(FeedList.AGENDA_ITEMS, change),
                FeedList.AGENDA_ITEMS.type(),
                meeting,
                item.number(),
                item.order(),
                item.name(),
                !item.secret(),
                item.statement() == null ? null : at.of(FeedList.CONSULTATIONS, change),
                decision == null ? null : DecisionWords.of(decision.outcome()),
                decision == null || decision.points().isEmpty() ? null : String.join("\n", decision.points()),
                item.reference(),
                decision == null ? null : decision.paragraph(),
                decision == null ? null : decision.outcome().name(),
                decision == null ? null : decision.approvedOn(),
                change.createdAt(),
                change.modifiedAt());
    }

    private Oparl.Paper paper(
            PublishedMeeting.Item item, PublishedMeeting.Text text, FeedChange change, boolean omitInternal) {
        return new Oparl.Paper(
                at.of(FeedList.PAPERS, change),
                FeedList.PAPERS.type(),
                at.of("body"),
                text.title(),
                item.reference(),
                text.dated(),
                "Tjänsteskrivelse",
                text.proposedDecisions(),
                omitInternal ? null : List.of(consultation(change)),
                omitInternal ? null : files(text),
                change.createdAt(),
                change.modifiedAt());
    }

    private Oparl.Consultation consultation(FeedChange paper) {
        return new Oparl.Consultation(
                at.of(FeedList.CONSULTATIONS, paper),
                FeedList.CONSULTATIONS.type(),
                at.of(FeedList.PAPERS, paper),
                at.of(FeedList.AGENDA_ITEMS, paper),
                at.of(FeedList.MEETINGS, paper),
                List.of(at.of("organization")),
                true,
                paper.createdAt(),
                paper.modifiedAt());
    }

    private List<Oparl.FileObject> files(PublishedMeeting.Text text) {
        return text.files().stream()
                .filter(document -> fileChanges.containsKey(document.documentId()))
                .map(document -> file(document, fileChanges.get(document.documentId())))
                .toList();
    }

    private Oparl.FileObject file(Document document, FeedChange change) {
        var stored = Objects.requireNonNull(document.file());
        return new Oparl.FileObject(
                at.of(FeedList.FILES, change),
                FeedList.FILES.type(),
                document.title(),
                OpenDocument.nameOf(document, stored),
                stored.mediaType(),
                document.date(),
                stored.size(),
                at.of(FeedList.FILES, change) + "/content",
                published.items().stream()
                        .filter(item -> item.statement() != null
                                && item.statement().files().contains(document))
                        .map(item -> at.of(FeedList.PAPERS, change.meetingId(), item.itemId()))
                        .toList(),
                List.of(at.of(FeedList.MEETINGS, change)),
                document.number().toString(),
                stored.accessible(),
                document.summary(),
                stored.sha256(),
                change.createdAt(),
                change.modifiedAt());
    }

    private Optional<PublishedMeeting.Item> itemOf(FeedChange change) {
        return published.items().stream()
                .filter(item -> item.itemId().equals(change.itemId()))
                .findFirst();
    }

    private static Map<UUID, FeedChange> changesOf(FeedChange.Kind kind, List<FeedChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .collect(Collectors.toMap(FeedChange::itemId, Function.identity()));
    }
}
