package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A matter that the sample registers under a number of its own choice.
 *
 * @param quarter of the report that it comes of; null when it comes of none
 * @param sender null when it is the board's own
 */
record SampleMatter(
        int year, int sequence, String registeredOn, String title, String kind, String sender, String quarter) {

    static SampleMatter of(int year, int sequence, String registeredOn, String title, String kind) {
        return new SampleMatter(year, sequence, registeredOn, title, kind, null, null);
    }

    static SampleMatter ofReport(int year, int sequence, String registeredOn, String title, String quarter) {
        return new SampleMatter(year, sequence, registeredOn, title, "REPORT", null, quarter);
    }

    SampleMatter from(String otherSender) {
        return new SampleMatter(year, sequence, registeredOn, title, kind, otherSender, quarter);
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
        if (quarter != null) {
            matter.putObject("origin").put("kind", "REPORT").put("id", "UNEXECUTED_DECISIONS/" + quarter);
            matter.putObject("classification")
                    .put("plan", "KLASSA")
                    .put("code", "1.2.7")
                    .put("name", "Återkoppla till förtroendevalda");
        }
        return matter;
    }
}
