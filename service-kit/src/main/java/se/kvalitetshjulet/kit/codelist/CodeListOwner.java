package se.kvalitetshjulet.kit.codelist;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.List;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.revision.CodeListProblem;
import se.kvalitetshjulet.kit.revision.OwnedList;

/** Says which lists a service owns. A service that owns any has one bean of it. */
public interface CodeListOwner {

    /** Where revisions are told. */
    String topic();

    /** In the order in which they are shown. */
    List<OwnedList> lists();

    /**
     * @param path as the list's address ends
     */
    default OwnedList at(String path) {
        return lists().stream()
                .filter(list -> list.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        CodeListProblem.UNKNOWN_CODE_LIST, "Välj en av kodlistorna som räknas upp under Kodlistor."));
    }

    /** A service without lists. */
    @DefaultBean
    @Singleton
    class OfNothing implements CodeListOwner {

        @Override
        public String topic() {
            return "";
        }

        @Override
        public List<OwnedList> lists() {
            return List.of();
        }
    }
}
