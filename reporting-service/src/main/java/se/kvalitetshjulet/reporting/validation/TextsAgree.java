package se.kvalitetshjulet.reporting.validation;

import static se.kvalitetshjulet.reporting.validation.ValidationRule.BOUND_FIGURES;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.TEXTS;

import java.util.List;
import java.util.stream.Stream;

/** Whether what people have written is there, and says what the figures say. */
final class TextsAgree {

    private static final String NOTHING_WRITTEN = "Ingen skriver i den här sortens rapport.";

    private TextsAgree() {}

    static Finding texts(List<Evidence.WrittenText> texts) {
        return texts.isEmpty()
                ? Finding.notApplicable(TEXTS, NOTHING_WRITTEN)
                : Finding.of(
                        TEXTS,
                        texts.stream().flatMap(TextsAgree::faults).toList(),
                        "Alla avsnitt är skrivna, och stämmer med siffrorna.",
                        "Skriv avsnitten, läs om det som siffrorna har ändrats i, och ta fram rapporten på nytt. Ska ett avsnitt vara"
                                + " tomt, godta det med ett skäl.");
    }

    static Finding figures(List<Evidence.WrittenText> texts) {
        return texts.isEmpty()
                ? Finding.notApplicable(BOUND_FIGURES, NOTHING_WRITTEN)
                : Finding.of(
                        BOUND_FIGURES,
                        texts.stream()
                                .flatMap(text -> text.unknown().stream().map(each -> Fault.of(text.heading(), each)))
                                .toList(),
                        "Alla siffror som texterna nämner finns.",
                        "Byt namnet i texten mot ett i listan över siffror, och ta fram rapporten på nytt.");
    }

    private static Stream<Fault> faults(Evidence.WrittenText text) {
        if (text.empty()) {
            return Stream.of(Fault.of(text.heading() + ", inte skrivet", null));
        }
        return Stream.concat(
                text.changed()
                        ? Stream.of(Fault.of(text.heading() + ", ändrad sedan utkastet togs fram", null))
                        : Stream.empty(),
                text.flags().stream().map(flag -> Fault.of(text.heading() + ", siffror har ändrats", flag)));
    }
}
