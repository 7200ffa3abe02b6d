package acme;

import jakarta.validation.Payload;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

public record Book(
        @NotBlank(groups = Draft.class) String title,
        @Size(max = 20, payload = Urgent.class) String subtitle,
        @Size(max = 100, message = "${validatedValue} is longer than {max}") String author,
        @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String genre,
        @Email(regexp = ".+@acme\\.com") String contact,
        @Email(flags = Pattern.Flag.CASE_INSENSITIVE) String editor) {
    interface Draft {}

    interface Urgent extends Payload {}
}
