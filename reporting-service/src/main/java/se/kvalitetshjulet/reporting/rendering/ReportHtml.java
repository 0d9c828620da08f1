package se.kvalitetshjulet.reporting.rendering;

import jakarta.inject.Singleton;
import java.util.Map;
import se.kvalitetshjulet.kit.paper.PaperTemplate;

/** The report as one page that needs nothing else, for the screen or for paper. */
@Singleton
public class ReportHtml {

    private final PaperTemplate template = PaperTemplate.of("/rendering/report.html");
    private final String screen = PaperTemplate.read("/rendering/screen.css") + PaperTemplate.chartStyle();
    private final String paper = PaperTemplate.paperStyle();

    public String forScreen(Printed printed) {
        return render(printed, false, screen);
    }

    /** Well-formed XML, with the bookmarks and the foot that the PDF has. */
    String forPaper(Printed printed) {
        return render(printed, true, paper);
    }

    private String render(Printed printed, boolean paged, String css) {
        return template.render(
                css, Map.of("printed", printed, "paged", paged, "edition", Printed.headline(printed.report())));
    }
}
