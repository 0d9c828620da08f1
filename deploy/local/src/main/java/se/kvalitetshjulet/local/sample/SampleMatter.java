package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A matter that the sample registers under a number of its own choice.
 *
 * @param report the kind and period of the report that it comes of, {@code QUALITY/2023}; null when it comes of none
 * @param sender null when it is the board's own
 */
record SampleMatter(
        int year, int sequence, String registeredOn, String title, String kind, String sender, String report) {

    static SampleMatter of(int year, int sequence, String registeredOn, String title, String kind) {
        return new SampleMatter(year, sequence, registeredOn, title, kind, null, null);
    }

    static SampleMatter ofReport(int year, int sequence, String registeredOn, String title, String report) {
        return new SampleMatter(year, sequence, registeredOn, title, "REPORT", null, report);
    }

    SampleMatter from(String otherSender) {
        return new SampleMatter(year, sequence, registeredOn, title, kind, otherSender, report);
    }

    /** {@code SOCN-2024-58} */
    String inPath() {
        return "SOCN-" + year + "-" + sequence;
    }

    ObjectNode seriesUpToIt() {
        return SampleJson.JSON.createObjectNode().put("year", year).put("nextNumber", sequence);
    }

    ObjectNode toRegister() {
        ObjectNode matter = SampleJson.JSON.createObjectNode();
        matter.put("title", title);
        matter.put("kind", kind);
        matter.put("secret", false);
        matter.put("registeredOn", registeredOn);
        if (sender != null) {
            matter.put("sender", sender);
        }
        if (report != null) {
            matter.putObject("origin").put("kind", "REPORT").put("id", report);
            matter.putObject("classification")
                    .put("plan", "KLASSA")
                    .put("code", "1.2.7")
                    .put("name", "Återkoppla till förtroendevalda");
        }
        return matter;
    }
}
