package se.kvalitetshjulet.reporting.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.report.Section;

/** Where what people write stands among the sections that the report words itself. */
public final class Placement {

    private Placement() {}

    /**
     * @param sections that people write, in their order
     * @param written by the id of the section; nothing where nobody has written yet
     */
    public static List<Section> of(
            List<Section> counted, List<WrittenSection> sections, Map<String, Writing> written, FigureTexts figures) {
        Map<Integer, List<Section>> places = new LinkedHashMap<>();
        int place = counted.size();
        // From the end: what is to stand before a section that the report does not have follows the one after it.
        for (WrittenSection section : sections.reversed()) {
            place = placeOf(section, counted, place);
            places.computeIfAbsent(place, _ -> new ArrayList<>())
                    .addFirst(Section.toWrite(section.sectionId(), section.heading(), List.of(), List.of())
                            .saying(
                                    written.containsKey(section.sectionId())
                                            ? written.get(section.sectionId()).with(figures)
                                            : List.of()));
        }
        List<Section> all = new ArrayList<>();
        for (int at = 0; at <= counted.size(); at++) {
            all.addAll(places.getOrDefault(at, List.of()));
            if (at < counted.size()) {
                all.add(counted.get(at));
            }
        }
        return all;
    }

    private static int placeOf(WrittenSection section, List<Section> counted, int otherwise) {
        if (section.before() == null) {
            return otherwise;
        }
        for (int at = 0; at < counted.size(); at++) {
            if (Objects.equals(counted.get(at).heading(), section.before())) {
                return at;
            }
        }
        return otherwise;
    }
}
