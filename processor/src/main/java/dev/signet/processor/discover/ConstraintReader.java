package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jakarta's constraint annotations to {@link Constraint}s. */
final class ConstraintReader {
    private final Found found;

    ConstraintReader(Found found) {
        this.found = found;
    }

    /** What must be true of a value that is there. */
    List<Constraint> read(Mentions mentions) {
        return mentions.list().stream()
                .filter(mention -> Carried.CONSTRAINTS.contains(mention.name())
                        && !mention.name().equals(Names.VALID))
                .peek(this::checkGroups)
                .flatMap(mention -> constraint(mention).stream())
                .toList();
    }

    /** Whether the annotations say that the value must be there. */
    static boolean required(Mentions mentions) {
        return Stream.of(Names.NOT_NULL, Names.NOT_BLANK, Names.NOT_EMPTY).anyMatch(mentions::has);
    }

    private Optional<Constraint> constraint(Mention mention) {
        return switch (mention.name()) {
            case Names.NOT_BLANK -> Optional.of(new Constraint.NotBlank(mention.site(), message(mention)));
            case Names.NOT_EMPTY -> Optional.of(new Constraint.NotEmpty(mention.site(), message(mention)));
            case Names.SIZE ->
                Optional.of(new Constraint.Size(
                        mention.site(), message(mention), mention.number("min"), mention.number("max")));
            case Names.MIN ->
                Optional.of(new Constraint.Min(mention.site(), message(mention), mention.longNumber("value")));
            case Names.MAX ->
                Optional.of(new Constraint.Max(mention.site(), message(mention), mention.longNumber("value")));
            case Names.POSITIVE -> Optional.of(new Constraint.Positive(mention.site(), message(mention)));
            case Names.PATTERN -> Optional.of(pattern(mention));
            case Names.EMAIL -> Optional.of(email(mention));
            default -> Optional.empty(); // @NotNull: Value.required says it
        };
    }

    private Constraint pattern(Mention mention) {
        refuse(mention, "flags", "Write the flag's meaning into the expression: [Aa] for a, for example.");
        return new Constraint.Pattern(mention.site(), message(mention), mention.text("regexp"));
    }

    private Constraint email(Mention mention) {
        if (!mention.text("regexp").equals(".*")) {
            found.add(
                    Code.ANNOTATION_NOT_CARRIED,
                    mention.site("regexp"),
                    "The attribute regexp of @Email",
                    "Add a @Pattern with this expression.");
        }
        refuse(mention, "flags", "Remove them.");
        return new Constraint.Email(mention.site(), message(mention));
    }

    private void checkGroups(Mention mention) {
        refuse(mention, "groups", "Remove the groups; every constraint holds for every operation.");
        refuse(mention, "payload", "Remove it; nothing reads it.");
        if (!isDefaultMessage(mention) && message(mention).contains("{")) {
            found.add(
                    Code.ANNOTATION_NOT_CARRIED,
                    mention.site("message"),
                    "A message with {…}",
                    "Write the message as the client is to read it, without {…}.");
        }
    }

    private void refuse(Mention mention, String attribute, String instead) {
        if (!mention.isEmpty(attribute)) {
            found.add(
                    Code.ANNOTATION_NOT_CARRIED,
                    mention.site(attribute),
                    "The attribute " + attribute + " of " + mention.label(),
                    instead);
        }
    }

    /** The user's own words for the violation, or "" for ours. */
    private static String message(Mention mention) {
        return isDefaultMessage(mention) ? "" : mention.text("message");
    }

    private static boolean isDefaultMessage(Mention mention) {
        return mention.site("message").attribute().isEmpty();
    }
}
