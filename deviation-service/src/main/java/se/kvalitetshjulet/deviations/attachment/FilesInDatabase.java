package se.kvalitetshjulet.deviations.attachment;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.ThingKey;

/** Keeps content in PostgreSQL, in pieces of a size that it handles well: one backup, one lock and one erasure for all. */
@Singleton
class FilesInDatabase implements FileStore {

    private static final int PIECE = 1 << 20;

    @Override
    public void keep(Handle tx, ThingKey thing, String attachment, byte[] content) {
        var pieces = tx.prepareBatch("""
                insert into attachment_piece (municipality, board, thing_id, attachment_id, place, content)
                values (:municipality, :board, :thing, :attachment, :place, :content)
                """);
        IntStream.range(0, (content.length + PIECE - 1) / PIECE)
                .forEach(place -> pieces.bindMethods(thing.tenant())
                        .bind("thing", thing.thing())
                        .bind("attachment", attachment)
                        .bind("place", place)
                        .bind(
                                "content",
                                Arrays.copyOfRange(
                                        content, place * PIECE, Math.min(content.length, (place + 1) * PIECE)))
                        .add());
        pieces.execute();
    }

    @Override
    public byte[] read(Handle tx, ThingKey thing, String attachment) {
        var content = new ByteArrayOutputStream();
        tx.createQuery("""
                        select content from attachment_piece where municipality = :municipality and board = :board
                          and thing_id = :thing and attachment_id = :attachment order by place
                        """)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .bind("attachment", attachment)
                .mapTo(byte[].class)
                .forEach(content::writeBytes);
        return content.toByteArray();
    }
}
