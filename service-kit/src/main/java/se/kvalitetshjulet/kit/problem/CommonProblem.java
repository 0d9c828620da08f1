package se.kvalitetshjulet.kit.problem;

/** The refusals that every service may answer. */
public final class CommonProblem {
    public static final ProblemType MALFORMED_JSON =
            new ProblemType("malformed-json", 400, "Texten är inte giltig JSON");
    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", 400, "Något i begäran stämmer inte");
    public static final ProblemType INVALID_ATTRIBUTE =
            new ProblemType("invalid-attribute", 400, "Ett attribut i händelsen stämmer inte");
    public static final ProblemType INVALID_DATA =
            new ProblemType("invalid-data", 400, "Händelsens innehåll följer inte sitt schema");
    public static final ProblemType UNKNOWN_TYPE =
            new ProblemType("unknown-type", 400, "Händelsetypen tas inte emot här");
    public static final ProblemType UNKNOWN_CODE = new ProblemType("unknown-code", 400, "En kod är okänd");
    public static final ProblemType CODE_NOT_VALID =
            new ProblemType("code-not-valid", 400, "En kod gäller inte den dagen");
    public static final ProblemType DATE_IN_FUTURE =
            new ProblemType("date-in-future", 400, "Ett datum ligger i framtiden");
    public static final ProblemType CONTROL_CHARACTER =
            new ProblemType("control-character", 400, "Texten innehåller ett otillåtet tecken");
    public static final ProblemType IDENTITY_NUMBER =
            new ProblemType("identity-number", 400, "Ett personnummer står där inget får stå");
    public static final ProblemType SECRET_ON_TOPIC =
            new ProblemType("secret-on-topic", 400, "En sekretesskyddad uppgift får inte skickas över Kafka");
    public static final ProblemType TOO_MANY_EVENTS =
            new ProblemType("too-many-events", 413, "För många händelser i samma begäran");
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", 413, "Begäran är för stor");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "Formatet kan inte läsas här");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "Det begärda formatet finns inte");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "Så kan adressen inte användas");
    public static final ProblemType MISSING_TOKEN = new ProblemType("missing-token", 401, "Inloggning saknas");
    public static final ProblemType INVALID_TOKEN = new ProblemType("invalid-token", 401, "Inloggningen gäller inte");
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403, "Behörighet saknas");
    public static final ProblemType STRONGER_LOGIN_REQUIRED =
            new ProblemType("stronger-login-required", 403, "Inloggningen är för svag");
    public static final ProblemType FOREIGN_SOURCE = new ProblemType("foreign-source", 403, "Källan får inte användas");
    public static final ProblemType FOREIGN_TENANT =
            new ProblemType("foreign-tenant", 403, "Händelsen hör till en annan kommun eller nämnd");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "Det du söker finns inte här");
    public static final ProblemType SAME_ID_OTHER_BODY =
            new ProblemType("same-id-other-body", 409, "Samma id har redan använts för något annat");
    public static final ProblemType SAME_KEY_OTHER_BODY =
            new ProblemType("same-key-other-body", 409, "Nyckeln har redan använts för en annan begäran");
    public static final ProblemType STALE = new ProblemType("stale", 412, "Någon annan har ändrat under tiden");
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", 428, "Begäran måste säga vilken version den ändrar");
    public static final ProblemType NOT_STORABLE = new ProblemType("not-storable", 422, "Uppgiften kan inte sparas");
    public static final ProblemType BROKEN = new ProblemType("broken", 500, "Något gick fel hos oss");
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", 503, "Tjänsten kan inte svara just nu");

    private CommonProblem() {}
}
