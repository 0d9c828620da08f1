package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A matter that the sample registers under a number of its own choice. Cells that are empty in the file are empty here.
 *
 * @param sender empty when it is the board's own
 * @param secret its title is then withheld
 * @param report the kind and period of the report that it comes of, {@code QUALITY/2023}
 * @param meetingOn the day of the meeting that takes it up, {@code 2024-05-23}; empty when none of the sample does
 * @param outcome what the board decided there
 */
record SampleMatter(
        int year,
        int sequence,
        String registeredOn,
        String title,
        String kind,
        String sender,
        String theirReference,
        String answerDueOn,
        boolean secret,
        String report,
        String meetingOn,
        String outcome) {

    private static final int CELLS = 12;

    /** A line of the sample's registry, its cells in the order of the attributes. */
    static SampleMatter read(String line) {
        String[] cells = line.split(";", CELLS);
        return new SampleMatter(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8].equals("secret"),
                cells[9],
                cells[10],
                cells[11]);
    }

    /** {@code SOCN/2024:58} */
    String registryNumber() {
        return "SOCN/" + year + ":" + sequence;
    }

    boolean isTakenUp() {
        return !meetingOn.isEmpty();
    }

    boolean follows(SampleMatter before) {
        return before != null && before.year == year && before.sequence + 1 == sequence;
    }

    ObjectNode seriesUpToIt() {
        return SampleJson.JSON.createObjectNode().put("year", year).put("nextNumber", sequence);
    }

    ObjectNode toRegister() {
        ObjectNode matter = SampleJson.JSON.createObjectNode();
        matter.put("title", title);
        matter.put("kind", kind);
        matter.put("secret", secret);
        matter.put("registeredOn", registeredOn);
        putUnlessEmpty(matter, "sender", sender);
        putUnlessEmpty(matter, "theirReference", theirReference);
        putUnlessEmpty(matter, "answerDueOn", answerDueOn);
        if (!report.isEmpty()) {
            matter.putObject("origin").put("kind", "REPORT").put("id", report);
            matter.putObject("classification")
                    .put("plan", "KLASSA")
                    .put("code", "1.2.7")
                    .put("name", "Återkoppla till förtroendevalda");
        }
        return matter;
    }

    private static void putUnlessEmpty(ObjectNode matter, String field, String value) {
        if (!value.isEmpty()) {
            matter.put(field, value);
        }
    }
}
