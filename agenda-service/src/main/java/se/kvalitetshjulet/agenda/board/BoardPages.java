package se.kvalitetshjulet.agenda.board;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.statute.SwedishTime;

/** Who the board is, when it meets, what it has left to others and what it has decided to live by: one entry of the menu. */
@Path("/agenda/sidor/{municipality}/{board}/namnden")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARDS_ORDER)
class BoardPages {

    private final List<BoardPart> parts;
    private final BoardYear year;
    private final InstantSource clock;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    BoardPages(
            @All List<BoardPart> parts,
            BoardYear year,
            InstantSource clock,
            Store store,
            CurrentCaller caller,
            Shell shell) {
        this.parts = parts;
        this.year = year;
        this.clock = clock;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "board")
    static class Templates {

        private Templates() {}

        static native TemplateInstance board(
                PageFrame page, List<BoardPart.Part> parts, String caption, List<BoardYear.Month> months);
    }

    @GET
    public TemplateInstance board() {
        int thisYear = SwedishTime.today(clock).getYear();
        return store.inTenant(
                caller.tenant(),
                tx -> Templates.board(
                        shell.page("Nämnden", Nav.BOARD),
                        parts.stream()
                                .filter(part -> caller.get().is(part.readers()))
                                .map(part -> part.of(tx, caller.tenant()))
                                .sorted(Comparator.comparing(BoardPart.Part::order))
                                .toList(),
                        "Årshjulet " + thisYear,
                        year.of(tx, caller.tenant(), thisYear)));
    }
}
