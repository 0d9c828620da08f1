package se.kvalitetshjulet.kit.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.ThingKey;

/**
 * Keeps content in PostgreSQL, in pieces of a size that it handles well: one backup, one lock and one erasure for all.
 *
 * @param table with the columns {@code municipality}, {@code board}, {@code thing_id}, {@code place}, {@code content} and the file's
 * @param fileColumn the column, a text, that tells the files of a thing apart
 */
public record FilesInDatabase(String table, String fileColumn) implements FileStore {

    private static final int PIECE = 1 << 20;

    @Override
    public void keep(Handle tx, ThingKey thing, String file, byte[] content) {
        var pieces = tx.prepareBatch("""
                insert into <table> (municipality, board, thing_id, <file>, place, content)
                values (:municipality, :board, :thing, :file, :place, :content)
                """).define("table", table).define("file", fileColumn);
        IntStream.range(0, (content.length + PIECE - 1) / PIECE)
                .forEach(place -> pieces.bindMethods(thing.tenant())
                        .bind("thing", thing.thing())
                        .bind("file", file)
                        .bind("place", place)
                        .bind(
                                "content",
                                Arrays.copyOfRange(
                                        content, place * PIECE, Math.min(content.length, (place + 1) * PIECE)))
                        .add());
        pieces.execute();
    }

    @Override
    public byte[] read(Handle tx, ThingKey thing, String file) {
        var content = new ByteArrayOutputStream();
        tx.createQuery("""
                        select content from <table> where municipality = :municipality and board = :board
                          and thing_id = :thing and <file> = :file order by place
                        """)
                .define("table", table)
                .define("file", fileColumn)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .bind("file", file)
                .mapTo(byte[].class)
                .forEach(content::writeBytes);
        return content.toByteArray();
    }
}
