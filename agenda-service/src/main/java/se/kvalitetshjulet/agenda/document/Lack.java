package se.kvalitetshjulet.agenda.document;

/** What a file lacks for somebody who has it read aloud (DOS-lagen 2018:1937; EN 301 549, 10.1). */
public enum Lack {
    UNREADABLE("den går inte att läsa som PDF"),
    LOCKED("den är låst med lösenord"),
    TAGS("den saknar taggar"),
    LANGUAGE("språket är inte angivet"),
    TITLE("dokumenttiteln är inte angiven"),
    TEXT("den är en bild utan text"),
    /** Nobody can tell by machine, so it is not said to be accessible. */
    CHECK("filer av det slaget kontrolleras inte");

    private final String swedish;

    Lack(String swedish) {
        this.swedish = swedish;
    }

    /** To be put after "Filen är inte tillgänglighetsanpassad:". */
    public String swedish() {
        return swedish;
    }
}
