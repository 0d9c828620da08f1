package se.kvalitetshjulet.reporting.validation;

/** The rules of the checklist, with their Swedish names and what each of them looks at. */
public enum ValidationRule {
    SUMS("Summor", "Varje total i varje tabell är lika med summan av sina delar."),
    OF_WHICH("Varav-tal", "Inget varav-tal är större än det tal som det är en del av."),
    STOCK(
            "Från period till period",
            "Antalet vid periodens slut är antalet vid den förra periodens slut, plus det som har tillkommit, minus det som"
                    + " har avslutats. Det som har tillkommit räknas här för sig, direkt ur underlaget."),
    ENTERED(
            "Inlämnade totaler",
            "Varje total som har lämnats in som ett färdigt tal är lika med summan av de färdiga tal som är dess delar. Rapporten"
                    + " skriver alltid ut summan."),
    DATES(
            "Datum i ordning",
            "Inget i underlaget slutar innan det har börjat, eller är daterat efter underlagets sista dag."),
    UNITS("Enheter", "Allt som räknas och hör till en enhet hör till en som fanns i organisationen den dagen."),
    USUAL_RANGE(
            "Ovanliga tal",
            "Varje total jämförs med de tidigare perioderna i rapporten, minst tre. Ett tal är ovanligt när det ligger längre"
                    + " från deras median än det största av: tre gånger medianen av deras egna avstånd till den, halva medianen,"
                    + " och fem."),
    CODES("Koder", "Varje kod som rapporten skriver ut har ett svenskt ord."),
    TEXTS(
            "Skrivna avsnitt",
            "Varje avsnitt som skrivs av människor har en text, den stämmer med siffrorna som de är nu, och utkastet har den"
                    + " senaste versionen."),
    BOUND_FIGURES("Siffror i texten", "Varje siffra som en text nämner vid namn finns i rapporten."),
    CONFLICTS(
            "Händelser som inte kan räknas",
            "Ingen händelse om det som hör till perioden har sparats utan att kunna räknas."),
    DEAD_LETTERS(
            "Meddelanden som inte kunde tas emot",
            "Inget meddelande för nämnden väntar på att tas emot på nytt, rättas eller läggas undan. Meddelanden som det inte"
                    + " går att se vilken nämnd de gäller räknas inte."),
    LAG(
            "Olästa meddelanden",
            "Allt som de andra delarna av Kvalitetshjulet har skickat hit är läst. Det mäts när listan visas, för alla nämnder"
                    + " tillsammans: det som då finns att läsa ska vara läst inom en sekund.");

    private final String label;
    private final String looksAt;

    ValidationRule(String label, String looksAt) {
        this.label = label;
        this.looksAt = looksAt;
    }

    public String label() {
        return label;
    }

    /** False for what nobody may let stand with a reason: the report would print a name in the place of a number. */
    public boolean mayBeOverridden() {
        return this != BOUND_FIGURES;
    }

    /** What is looked at, and how, in plain Swedish. */
    public String looksAt() {
        return looksAt;
    }
}
