package se.kvalitetshjulet.agenda;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** What agenda-service refuses, besides what every service refuses. */
public enum AgendaProblem implements ProblemType {
    MEETING_STATE("meeting-state", 409, "Sammanträdet är inte i det läget"),
    MEETING_NOT_BEGUN("meeting-not-begun", 409, "Sammanträdets dag har inte kommit"),
    ANOTHER_MEETING_OPEN("another-meeting-open", 409, "Ett annat sammanträde pågår"),
    ITEMS_UNDECIDED("items-undecided", 409, "Ärenden på dagordningen saknar beslut"),
    ITEM_STATE("item-state", 409, "Ärendet på dagordningen är inte i det läget"),
    MATTER_EXISTS("matter-exists", 409, "Ärendet är redan diariefört"),
    SERIES_BACKWARDS("series-backwards", 409, "Diarienummer kan inte användas igen"),
    PARAGRAPH_APPROVED("paragraph-approved", 409, "Paragrafen är redan justerad"),
    NOTHING_TO_APPROVE("nothing-to-approve", 409, "Det finns inget att justera");

    private final String code;
    private final int status;
    private final String title;

    AgendaProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
