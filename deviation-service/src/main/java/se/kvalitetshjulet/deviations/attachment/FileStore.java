package se.kvalitetshjulet.deviations.attachment;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.ThingKey;

/** Where the content of attachments is kept. What is kept is never changed, and goes when its thing is erased. */
interface FileStore {

    void keep(Handle tx, ThingKey thing, String attachment, byte[] content);

    byte[] read(Handle tx, ThingKey thing, String attachment);
}
