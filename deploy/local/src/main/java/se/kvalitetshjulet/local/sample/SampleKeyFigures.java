package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.activity.FigureReported;
import se.kvalitetshjulet.local.SampleUser;

/** Four key figures of the individual and family care, the municipality beside the nation, as the public sample packet has them. */
final class SampleKeyFigures {

    private static final String SOURCE = "/figures/exempel";
    private static final String NATION = "0000";
    private static final Instant TOLD = Instant.parse("2024-02-12T09:00:00Z");

    private final List<ObjectNode> told = new ArrayList<>();

    private SampleKeyFigures() {}

    static List<ObjectNode> events() {
        var figures = new SampleKeyFigures();
        figures.tell("IFO_OVERALL", "Brukarbedömning individ- och familjeomsorg totalt - helhetssyn", 92, 92, 86);
        figures.tell("IFO_CHILDREN", "Brukarbedömning barn- och ungdomsvård IFO - förbättrad situation", 70, 96, 69);
        figures.tell("IFO_ASSISTANCE", "Brukarbedömning ekonomiskt bistånd IFO - förbättrad situation", 77, 84, 78);
        figures.tell("IFO_ADDICTION", "Brukarbedömning missbruksvård IFO - förbättrad situation", 94, 96, 87);
        return List.copyOf(figures.told);
    }

    private void tell(String indicator, String name, int in2022, int in2023, int nationIn2023) {
        tell(indicator, name, "2022", SampleUser.MUNICIPALITY, in2022);
        tell(indicator, name, "2023", SampleUser.MUNICIPALITY, in2023);
        tell(indicator, name, "2023", NATION, nationIn2023);
    }

    private void tell(String indicator, String name, String year, String region, int value) {
        var figure = new FigureReported(
                indicator,
                "BARN-UNGA",
                year,
                BigDecimal.valueOf(value),
                null,
                null,
                Map.of("keyFigure", name, "region", region, "source", "Kolada"),
                "%");
        String id = "nyckeltal-" + (told.size() + 1);
        told.add(SampleJson.event(
                EventTypes.ACTIVITY_FIGURE_REPORTED,
                SOURCE,
                id,
                indicator,
                TOLD.plusSeconds(told.size()),
                figure,
                null));
    }
}
