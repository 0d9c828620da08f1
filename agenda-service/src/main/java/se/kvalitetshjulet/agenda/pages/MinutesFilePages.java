package se.kvalitetshjulet.agenda.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import se.kvalitetshjulet.agenda.minutes.PrintMinutes;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;

/** The minutes of a meeting to print; a reading of what is secret is logged. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/protokoll/protokoll.pdf")
@Produces("application/pdf")
@Allow(readers = Readers.OF_THE_BOARD)
public class MinutesFilePages {

    private final CurrentCaller caller;
    private final PrintMinutes print;

    MinutesFilePages(CurrentCaller caller, PrintMinutes print) {
        this.caller = caller;
        this.print = print;
    }

    @GET
    public byte[] print(@PathParam("meetingId") UUID meetingId, @QueryParam("fullstandig") boolean whole) {
        return print.pdf(caller.get(), meetingId, whole);
    }
}
