package se.kvalitetshjulet.agenda.statement;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who can be asked about a statement (handläggare). */
public record HandlingOfficer(
        @NotBlank(message = "Ange handläggaren.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String name,

        @NotBlank(message = "Ange telefonnumret.")
        @Pattern(regexp = "[+0-9() -]{5,30}", message = "Skriv numret med siffror, till exempel 0150-570 00.")
        String phone,

        @NotBlank(message = "Ange e-postadressen.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Email(message = "Skriv en e-postadress.")
        String email) {}
