package se.kvalitetshjulet.agenda.notice;

/** How far an agenda has come: drafted, approved, told the members, and then the same again for what is added to it. */
public enum AgendaState {
    DRAFT("utkast"),
    APPROVED("godkänd"),
    PUBLISHED("utsänd"),
    SUPPLEMENT_DRAFT("utsänd, tillägg under arbete"),
    SUPPLEMENT_APPROVED("utsänd, tillägg godkänt"),
    SUPPLEMENTED("utsänd med tillägg");

    private final String swedish;

    AgendaState(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }

    /**
     * @param noticeVersion 0 until a notice is issued
     * @param changed whether the agenda says something else than the latest notice
     * @param approved whether it is approved as it stands
     */
    static AgendaState of(int noticeVersion, boolean changed, boolean approved) {
        if (noticeVersion == 0) {
            return approved ? APPROVED : DRAFT;
        }
        if (changed) {
            return approved ? SUPPLEMENT_APPROVED : SUPPLEMENT_DRAFT;
        }
        return noticeVersion == 1 ? PUBLISHED : SUPPLEMENTED;
    }
}
