package se.kvalitetshjulet.agenda.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.statement.ChecklistPoint;
import se.kvalitetshjulet.agenda.statement.HandlingOfficer;
import se.kvalitetshjulet.agenda.statement.Preparation;
import se.kvalitetshjulet.agenda.statement.Signatory;

/**
 * What a statement is to say.
 *
 * @param dated null is today
 * @param deliberation the administration's opinion or assessment
 * @param attached ids of documents of the registry, printed after the statement in the packet
 */
public record StatementText(
        @Nullable LocalDate dated,

        @NotBlank(message = "Ange en rubrik.")
        @Size(max = 500, message = "Högst 500 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String title,

        @NotNull(message = "Ange förslagen till beslut.") @Size(max = 50, message = "Högst 50 punkter.")
        List<@NotBlank(message = "Punkten är tom.") @Size(max = 4000, message = "Högst 4000 tecken.") String>
                proposedDecisions,

        @NotNull(message = "Ange en sammanfattning.")
        @Size(max = 10_000, message = "Högst 10 000 tecken.")
        @Pattern(regexp = "[^\\u0000]*", message = "Innehåller ett otillåtet tecken.")
        String summary,

        @NotNull(message = "Ange handlingarna.") @Size(max = 100, message = "Högst 100 handlingar.")
        List<@NotBlank(message = "Raden är tom.") @Size(max = 500, message = "Högst 500 tecken.") String> documents,

        @NotNull(message = "Ange vilka som får beslutet.") @Size(max = 50, message = "Högst 50 mottagare.")
        List<@NotBlank(message = "Raden är tom.") @Size(max = 300, message = "Högst 300 tecken.") String> recipients,

        @Size(max = 20_000, message = "Högst 20 000 tecken.")
        @Pattern(regexp = "[^\\u0000]*", message = "Innehåller ett otillåtet tecken.")
        @Nullable
        String deliberation,

        @Size(max = 50, message = "Högst 50 handlingar.") @Nullable
        List<@NotNull(message = "Handlingen saknas.") UUID> attached,

        @Size(max = 10, message = "Högst 10 undertecknare.") @Nullable
        List<@NotNull(message = "Undertecknaren saknas.") @Valid Signatory> signatories,

        @Valid @Nullable HandlingOfficer officer,

        @Size(max = 7, message = "En punkt för varje del av checklistan.") @Nullable
        List<@NotNull(message = "Punkten saknas.") @Valid ChecklistPoint> checklist) {

    Preparation preparation() {
        return new Preparation(
                Objects.requireNonNullElse(deliberation, "").strip(),
                Objects.requireNonNullElse(attached, List.of()),
                Objects.requireNonNullElse(signatories, List.of()),
                officer,
                Objects.requireNonNullElse(checklist, List.of()));
    }

    /** Who prepares and signs is no secret in any part. */
    void refuseIdentityNumbersOfOfficials() {
        if (officer != null) {
            Secrecy.refuseIdentityNumber("officer.name", officer.name());
            Secrecy.refuseIdentityNumber("officer.phone", officer.phone());
            Secrecy.refuseIdentityNumber("officer.email", officer.email());
        }
        preparation().signatories().forEach(signatory -> {
            Secrecy.refuseIdentityNumber("signatories.name", signatory.name());
            Secrecy.refuseIdentityNumber("signatories.title", signatory.title());
        });
    }

    /** Everybody can read what stands in the open part. */
    void refuseIdentityNumbers() {
        Secrecy.refuseIdentityNumber("title", title);
        Secrecy.refuseIdentityNumber("summary", summary);
        proposedDecisions.forEach(point -> Secrecy.refuseIdentityNumber("proposedDecisions", point));
        documents.forEach(line -> Secrecy.refuseIdentityNumber("documents", line));
        recipients.forEach(line -> Secrecy.refuseIdentityNumber("recipients", line));
        Secrecy.refuseIdentityNumber("deliberation", Objects.requireNonNullElse(deliberation, ""));
        preparation().checklist().forEach(point -> Secrecy.refuseIdentityNumber("checklist", point.text()));
    }
}
