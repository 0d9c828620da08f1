package se.kvalitetshjulet.deviations.attachment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.TextPages;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.file.ReceiveFile;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Upload;

/** The files of a thing on one page: which there are, the way to fetch them, and the way to add one. Each kind has its own path. */
@Singleton
public class AttachmentPages {

    private final AddAttachment add;
    private final ReadAttachments read;
    private final ReceiveFile receive;
    private final Store store;
    private final CurrentCaller caller;

    AttachmentPages(AddAttachment add, ReadAttachments read, ReceiveFile receive, Store store, CurrentCaller caller) {
        this.add = add;
        this.read = read;
        this.receive = receive;
        this.store = store;
        this.caller = caller;
    }

    /**
     * Where the page is.
     *
     * @param path its address
     */
    public record Place(PageFrame page, String path, Holder.Find holders) {}

    /**
     * What the page shows.
     *
     * @param names by id, when they have been asked for
     * @param closed why nothing more can be added; null when it can
     */
    record Shown(
            String path,
            List<Attachment> files,
            @Nullable Map<String, String> names,
            @Nullable String closed,
            boolean scanned,
            List<Choice> purposes) {

        public String nameOf(Attachment file) {
            return names == null ? "" : names.getOrDefault(file.attachmentId(), "");
        }
    }

    @CheckedTemplate(basePath = "attachment")
    static class Templates {

        private Templates() {}

        static native TemplateInstance attachments(PageFrame page, Shown shown, Form reading, Form adding);
    }

    public TemplateInstance list(Place place) {
        return page(place, null, Form.empty(), Form.empty());
    }

    /**
     * Adds the file that was sent, and leads back to the page.
     *
     * @param body the whole request
     */
    public Response add(Place place, @Nullable String contentType, byte[] body) {
        var file = Upload.sent(ReceiveFile.FIELD, contentType, body);
        var form =
                file.isEmpty() ? Form.empty().wrong(ReceiveFile.FIELD, "Välj en fil som inte är tom.") : Form.empty();
        return form.take(() -> add.add(caller.get(), place.holders(), file.orElseThrow()))
                .answer(place.path(), again -> page(place, null, Form.empty(), again));
    }

    /** Gives the file that was asked for, or shows the names when none was. */
    public Response open(Place place, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        if (form.value("purpose").isEmpty()) {
            return form.wrong("purpose", "Välj varför du behöver uppgifterna.")
                    .answer(place.path(), again -> page(place, null, again, Form.empty()));
        }
        var purpose = Parameters.choice("purpose", form.value("purpose"), ReadingPurpose.class);
        var wanted = form.value("attachment");
        if (!wanted.isEmpty()) {
            return read.open(caller.get(), place.holders(), wanted, purpose).answer();
        }
        return Response.ok(page(place, read.names(caller.get(), place.holders(), purpose), form, Form.empty()))
                .build();
    }

    private TemplateInstance page(Place place, @Nullable Map<String, String> names, Form reading, Form adding) {
        return store.inTenant(caller.tenant(), tx -> {
            var holder = place.holders().apply(tx, caller.get());
            return Templates.attachments(
                    place.page(),
                    new Shown(
                            place.path(),
                            read.list(tx, caller.get(), holder),
                            names,
                            holder.closed()
                                    ? DeviationProblem.closed(holder.part().kind())
                                            .detail()
                                    : null,
                            receive.scans(),
                            TextPages.PURPOSES),
                    reading,
                    adding);
        });
    }
}
