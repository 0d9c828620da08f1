package se.kvalitetshjulet.agenda.board;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** Who the board is, when it meets, what it has left to others and what it has decided to live by: one entry of the menu. */
@Path("/agenda/sidor/{municipality}/{board}/namnden")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARDS_ORDER)
class BoardPages {

    private final List<BoardPart> parts;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    BoardPages(@All List<BoardPart> parts, Store store, CurrentCaller caller, Shell shell) {
        this.parts = parts;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "board")
    static class Templates {

        private Templates() {}

        static native TemplateInstance board(PageFrame page, List<BoardPart.Part> parts);
    }

    @GET
    public TemplateInstance board() {
        var all = store.inTenant(
                caller.tenant(),
                tx -> parts.stream()
                        .map(part -> part.of(tx, caller.tenant()))
                        .sorted(Comparator.comparing(BoardPart.Part::order))
                        .toList());
        return Templates.board(shell.page("Nämnden", Nav.BOARD), all);
    }
}
