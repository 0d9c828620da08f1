package se.kvalitetshjulet.kit.file;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.ThingKey;

/** Where the content of files is kept. What is kept is never changed, and goes when its thing is erased. */
public interface FileStore {

    void keep(Handle tx, ThingKey thing, String file, byte[] content);

    byte[] read(Handle tx, ThingKey thing, String file);
}
