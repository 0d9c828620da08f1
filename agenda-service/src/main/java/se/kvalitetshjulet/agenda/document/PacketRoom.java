package se.kvalitetshjulet.agenda.document;

import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaConfig;

/** How much more a packet takes of what others have made. */
public final class PacketRoom {

    private static final String PDF = "application/pdf";

    private int pagesLeft;
    private long bytesLeft;

    public PacketRoom(AgendaConfig.Packet most) {
        this(most.mostPages(), most.mostBytes().asLongValue());
    }

    PacketRoom(int pages, long bytes) {
        pagesLeft = pages;
        bytesLeft = bytes;
    }

    /** Takes a document in when there is room for it. One that is not bound needs none. */
    public boolean takes(Document document) {
        var file = document.file();
        return file == null || !PDF.equals(file.mediaType()) || takes(file.pages(), file.size());
    }

    /**
     * Takes a PDF in when there is room for it.
     *
     * @param pages null for one that cannot be read, which is not bound
     */
    public boolean takes(@Nullable Integer pages, long bytes) {
        if (pages == null) {
            return true;
        }
        if (pages > pagesLeft || bytes > bytesLeft) {
            return false;
        }
        pagesLeft -= pages;
        bytesLeft -= bytes;
        return true;
    }
}
