package se.kvalitetshjulet.kit.problem;

/** The refusals that every service may answer. */
public enum CommonProblem implements ProblemType {
    MALFORMED_JSON("malformed-json", 400, "Texten är inte giltig JSON"),
    INVALID_REQUEST("invalid-request", 400, "Något i begäran stämmer inte"),
    INVALID_ATTRIBUTE("invalid-attribute", 400, "Ett attribut i händelsen stämmer inte"),
    INVALID_DATA("invalid-data", 400, "Händelsens innehåll följer inte sitt schema"),
    UNKNOWN_TYPE("unknown-type", 400, "Händelsetypen tas inte emot här"),
    UNKNOWN_CODE("unknown-code", 400, "En kod är okänd"),
    DATE_IN_FUTURE("date-in-future", 400, "Ett datum ligger i framtiden"),
    CONTROL_CHARACTER("control-character", 400, "Texten innehåller ett otillåtet tecken"),
    IDENTITY_NUMBER("identity-number", 400, "Ett personnummer står där inget får stå"),
    SECRET_ON_TOPIC("secret-on-topic", 400, "En sekretesskyddad uppgift får inte skickas över Kafka"),
    TOO_MANY_EVENTS("too-many-events", 413, "För många händelser i samma begäran"),
    TOO_LARGE("too-large", 413, "Begäran är för stor"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Formatet kan inte läsas här"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Det begärda formatet finns inte"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Så kan adressen inte användas"),
    MISSING_TOKEN("missing-token", 401, "Inloggning saknas"),
    INVALID_TOKEN("invalid-token", 401, "Inloggningen gäller inte"),
    FORBIDDEN("forbidden", 403, "Behörighet saknas"),
    FOREIGN_SOURCE("foreign-source", 403, "Källan får inte användas"),
    FOREIGN_TENANT("foreign-tenant", 403, "Händelsen hör till en annan kommun eller nämnd"),
    NOT_FOUND("not-found", 404, "Det du söker finns inte här"),
    SAME_ID_OTHER_BODY("same-id-other-body", 409, "Samma id har redan använts för något annat"),
    SAME_KEY_OTHER_BODY("same-key-other-body", 409, "Nyckeln har redan använts för en annan begäran"),
    STALE("stale", 412, "Någon annan har ändrat under tiden"),
    PRECONDITION_REQUIRED("precondition-required", 428, "Begäran måste säga vilken version den ändrar"),
    NOT_STORABLE("not-storable", 422, "Uppgiften kan inte sparas"),
    BROKEN("broken", 500, "Något gick fel hos oss"),
    UNAVAILABLE("unavailable", 503, "Tjänsten kan inte svara just nu");

    private final String code;
    private final int status;
    private final String title;

    CommonProblem(String code, int status, String title) {
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
