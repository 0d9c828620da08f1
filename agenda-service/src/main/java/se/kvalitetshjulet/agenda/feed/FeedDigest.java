package se.kvalitetshjulet.agenda.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;

/** Tells whether an object of the feed reads otherwise than before: the hash of all that it says. */
final class FeedDigest {

    private FeedDigest() {}

    /** With its items, since they are in it. */
    static String of(PublishedMeeting meeting) {
        var notice = meeting.notice();
        return hash(List.of(
                notice.startsAt().toString(),
                notice.place(),
                String.valueOf(meeting.isHeld()),
                meeting.items().stream().map(FeedDigest::of).collect(Collectors.joining(","))));
    }

    static String of(PublishedMeeting.Item item) {
        return hash(List.of(
                String.valueOf(item.order()),
                item.number(),
                item.name(),
                String.valueOf(item.secret()),
                Objects.toString(item.reference()),
                Objects.toString(item.decision()),
                String.valueOf(item.statement() != null)));
    }

    static String of(@Nullable String reference, PublishedMeeting.Text text) {
        return hash(List.of(
                Objects.toString(reference),
                text.dated().toString(),
                text.title(),
                text.proposedDecisions().toString(),
                text.files().stream().map(FeedDigest::of).collect(Collectors.joining(","))));
    }

    static String of(Document file) {
        return hash(List.of(
                file.number().toString(),
                file.date().toString(),
                file.title(),
                Objects.toString(file.file()),
                Objects.toString(file.summary())));
    }

    private static String hash(List<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
