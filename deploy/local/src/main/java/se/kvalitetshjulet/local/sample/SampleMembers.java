package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * Who sits on the sample's board: eleven members and five substitutes of three parties, called by what they are. Four of them are sample
 * users, who may log in.
 */
final class SampleMembers {

    private static final String SECRETARY = "SECRETARY";

    /** The first day of the term of office. */
    private static final String FROM = "2023-01-01";

    private static final List<Elected> ELECTED = List.of(
            new Elected("Ordförande, exempel", "Parti A", "ORDINARY", "CHAIR", 0, "member-chair"),
            new Elected("Förste vice ordförande, exempel", "Parti B", "ORDINARY", "FIRST_VICE_CHAIR", 0, ""),
            new Elected("Andre vice ordförande, exempel", "Parti C", "ORDINARY", "SECOND_VICE_CHAIR", 0, ""),
            new Elected("Justerare, exempel", "Parti C", "ORDINARY", "NONE", 0, "member-checker"),
            new Elected("Förtroendevald, exempel", "Parti A", "ORDINARY", "NONE", 0, "member"),
            ordinary("Ledamot 6, exempel", "Parti A"),
            ordinary("Ledamot 7, exempel", "Parti A"),
            ordinary("Ledamot 8, exempel", "Parti B"),
            ordinary("Ledamot 9, exempel", "Parti B"),
            ordinary("Ledamot 10, exempel", "Parti C"),
            ordinary("Ledamot 11, exempel", "Parti C"),
            new Elected("Ersättare, exempel", "Parti A", "SUBSTITUTE", "NONE", 1, "member-substitute"),
            substitute("Ersättare 2, exempel", "Parti B", 2),
            substitute("Ersättare 3, exempel", "Parti C", 3),
            substitute("Ersättare 4, exempel", "Parti A", 4),
            substitute("Ersättare 5, exempel", "Parti C", 5));

    private final SampleApi api;
    private final Consumer<String> say;

    SampleMembers(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    /**
     * @param order a substitute's place in the order in which they step in
     * @param login empty for those who do not log in
     */
    private record Elected(String name, String party, String seat, String office, int order, String login) {

        ObjectNode asTerm() {
            var term = SampleJson.JSON.createObjectNode();
            term.put("name", name)
                    .put("party", party)
                    .put("seat", seat)
                    .put("office", office)
                    .put("order", order)
                    .put("from", FROM)
                    .put("reason", "Valda av kommunfullmäktige");
            if (!login.isEmpty()) {
                term.put("login", login);
            }
            return term;
        }
    }

    /** Enters those who have been elected, unless somebody is there. */
    void enter() {
        if (onTheFirstDay().isEmpty()) {
            ELECTED.forEach(elected -> api.post(SECRETARY, "agenda", "members", elected.asTerm()));
            say.accept("The board has %d members and substitutes".formatted(ELECTED.size()));
        }
    }

    private List<JsonNode> onTheFirstDay() {
        var found = api.get(SECRETARY, "agenda", "members?on=" + FROM).path("data");
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    private static Elected ordinary(String name, String party) {
        return new Elected(name, party, "ORDINARY", "NONE", 0, "");
    }

    private static Elected substitute(String name, String party, int order) {
        return new Elected(name, party, "SUBSTITUTE", "NONE", order, "");
    }
}
