package se.kvalitetshjulet.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** How much room a text takes, near enough to lay out a picture without its font; rather too much than too little. */
final class Letters {

    private static final String NARROW = "iIjlftr.,:;!'|()[]- \u00a0\u202f";
    private static final String WIDE = "mwMW@%—…";

    private Letters() {}

    static double width(String text, int fontSize) {
        return text.chars().mapToDouble(Letters::ems).sum() * fontSize;
    }

    private static double ems(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.86;
        }
        return Character.isUpperCase(letter) ? 0.68 : 0.57;
    }

    /** The text in lines that are not wider than that, broken between words only. */
    static List<String> lines(String text, double width, int fontSize) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, fontSize) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
