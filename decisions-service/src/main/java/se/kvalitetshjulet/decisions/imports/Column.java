package se.kvalitetshjulet.decisions.imports;

import java.util.Arrays;
import java.util.Optional;
import se.kvalitetshjulet.kit.csv.CsvColumn;

/** The columns that a file of decisions may have, by the headings of its first row. */
enum Column implements CsvColumn {
    DECISION_ID("Beslutsid", "decisionId", true, "Beslutets id i verksamhetssystemet"),
    CASE_REFERENCE("Ärendebeteckning", "caseReference", true, "Ärendets beteckning, aldrig ett personnummer"),
    LEGAL_BASIS("Lagrum", "legalBasis", true, "Kod eller lagrum: SOL_2025_11_1, 11 kap. 1 § SoL"),
    SERVICE_TYPE("Typ av insats", "serviceType", true, "Kod eller benämning: HOME_CARE, Hemtjänst"),
    AREA("Område", "area", true, "Kod eller benämning: ELDERLY_CARE, Äldreomsorg"),
    UNIT("Enhet", "unit", true, "Enhetens kod eller namn"),
    DECIDED_ON("Beslutsdatum", "decidedOn", true, "2024-03-31; tremånadersfristen räknas härifrån"),
    DECIDED_BY("Beslutsfattare", "decidedBy", false, "Funktion, aldrig ett namn"),
    SEX("Kön", "sex", true, "Kvinna, Man eller Okänt"),
    BIRTH_YEAR("Födelseår", "birthYear", false, "Fyra siffror"),
    VALID_FROM("Gäller från", "validFrom", false, "2024-03-31"),
    VALID_TO("Gäller till", "validTo", false, "2024-03-31"),
    GRANTED_QUANTITY("Beviljad mängd", "granted.quantity", false, "Ett tal: 12,5"),
    GRANTED_UNIT("Mängden räknas i", "granted.unit", false, "timmar per månad, dagar per vecka … eller en kod"),
    STARTED_ON("Verkställt från", "startedOn", false, "Dag då verkställigheten påbörjades"),
    EXTENT("Verkställd omfattning", "extent", false, "Hela eller Del; tomt är hela"),
    CLOSED_ON("Avslutat", "closedOn", false, "Dag då beslutet avslutades av annan anledning än verkställighet"),
    CAUSE("Skäl för avslut", "cause", false, "Kod eller benämning: MOVED, Behovet har upphört"),
    IDENTITY_NUMBER(
            "Personnummer", "person.identityNumber", false, "ÅÅÅÅMMDD-NNNN, samordningsnummer eller reservnummer"),
    NAME("Namn", "person.name", false, "Personens namn"),
    PROTECTED("Skyddade personuppgifter", "person.protected", false, "Ja eller Nej");

    private final String heading;
    private final String field;
    private final boolean required;
    private final String form;

    Column(String heading, String field, boolean required, String form) {
        this.heading = heading;
        this.field = field;
        this.required = required;
        this.form = form;
    }

    @Override
    public String heading() {
        return heading;
    }

    /** The contract's name of the field. */
    String field() {
        return field;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public String form() {
        return form;
    }

    /** True when it says whom the decision concerns: nothing of it leaves the person room. */
    boolean isSecret() {
        return field.startsWith("person.");
    }

    /** The column that a field of an event's data comes from: {@code data.changes.decidedOn}. */
    static Optional<Column> ofField(String path) {
        var field = path.replaceFirst("^data\\.", "").replaceFirst("^changes\\.", "");
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field) || column.field.startsWith(field + "."))
                .findFirst();
    }
}
