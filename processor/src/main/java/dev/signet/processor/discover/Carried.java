package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which annotations mean something in which place. One from a vocabulary we speak that means nothing there is refused,
 * never ignored; what other tools read is none of our business.
 */
final class Carried {
    static final Set<String> ON_CONTRACT = Set.of(
            Names.API_CONTRACT,
            Names.JSON_LIMITS,
            Names.PATH,
            Names.CONSUMES,
            Names.PRODUCES,
            Names.ROLES_ALLOWED,
            Names.PERMIT_ALL,
            Names.DENY_ALL,
            Names.AUTHENTICATED,
            Names.OWNED,
            Names.RATE_LIMITED,
            Names.NON_BLOCKING);
    static final Set<String> ON_METHOD = Set.of(
            Names.PATH,
            Names.CONSUMES,
            Names.PRODUCES,
            Names.ROLES_ALLOWED,
            Names.PERMIT_ALL,
            Names.DENY_ALL,
            Names.AUTHENTICATED,
            Names.OWNED,
            Names.CREATED,
            Names.STATUS,
            Names.IDEMPOTENT,
            Names.CACHED,
            Names.REQUIRE_IF_MATCH,
            Names.RATE_LIMITED,
            Names.NON_BLOCKING,
            Names.SENSITIVE,
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE",
            "jakarta.ws.rs.HEAD",
            "jakarta.ws.rs.OPTIONS");
    static final Set<String> CONSTRAINTS = Set.of(
            Names.VALID,
            Names.NOT_NULL,
            Names.NOT_BLANK,
            Names.NOT_EMPTY,
            Names.SIZE,
            Names.MIN,
            Names.MAX,
            Names.POSITIVE,
            Names.ASSERT_FALSE,
            Names.ASSERT_TRUE,
            Names.DECIMAL_MAX,
            Names.DECIMAL_MIN,
            Names.DIGITS,
            Names.FUTURE,
            Names.FUTURE_OR_PRESENT,
            Names.NEGATIVE,
            Names.NEGATIVE_OR_ZERO,
            Names.NULL,
            Names.PAST,
            Names.PAST_OR_PRESENT,
            Names.POSITIVE_OR_ZERO,
            Names.PATTERN,
            Names.EMAIL);
    static final Set<String> ON_PARAMETER = Set.of(
            Names.PATH_PARAM,
            Names.QUERY_PARAM,
            Names.HEADER_PARAM,
            Names.COOKIE_PARAM,
            Names.FORM_PARAM,
            Names.DEFAULT_VALUE,
            Names.COMMA_SEPARATED,
            Names.SENSITIVE);
    static final Set<String> ON_BEAN_PARAM = Set.of(Names.BEAN_PARAM, Names.VALID, Names.CONVERT_GROUP, Names.NOT_NULL);
    static final Set<String> ON_CONTEXT = Set.of(Names.CONTEXT, Names.NOT_NULL);
    static final Set<String> ON_ENUM_CONSTANT =
            Set.of(Names.JSON_PROPERTY, Names.JSON_INCLUDE, Names.JSON_PROPERTY_DESCRIPTION);
    static final Set<String> ON_PROPERTY = Set.of(
            Names.JSON_PROPERTY,
            Names.JSON_INCLUDE,
            Names.JSON_PROPERTY_DESCRIPTION,
            Names.ENTITY_VERSION,
            Names.SENSITIVE);
    static final Set<String> ON_BEAN_PROPERTY = Set.of(
            Names.JSON_PROPERTY,
            Names.JSON_INCLUDE,
            Names.JSON_PROPERTY_DESCRIPTION,
            Names.JSON_IGNORE,
            Names.ENTITY_VERSION,
            Names.SENSITIVE);
    static final Set<String> ON_ENUM_MEMBER = Set.of(Names.JSON_VALUE, Names.JSON_CREATOR);
    static final Set<String> ON_OBJECT = Set.of(
            Names.JSON_INCLUDE,
            Names.JSON_PROPERTY_ORDER,
            Names.JSON_IGNORE_PROPERTIES,
            Names.JSON_TYPE_NAME,
            Names.GROUP_SEQUENCE);
    static final Set<String> ON_UNION = Set.of(
            Names.JSON_INCLUDE,
            Names.JSON_PROPERTY_ORDER,
            Names.JSON_IGNORE_PROPERTIES,
            Names.JSON_TYPE_NAME,
            Names.JSON_TYPE_INFO,
            Names.JSON_SUB_TYPES);
    static final Set<String> ON_MEMBER = Set.of(Names.JSON_PROPERTY, Names.MEMBER);
    static final Set<String> ON_PROBLEM = Set.of(Names.PROBLEM);
    static final Set<String> NOWHERE = Set.of();

    private static final List<String> VOCABULARIES = List.of(
            "dev.signet.annotations.",
            "jakarta.ws.rs.",
            "jakarta.validation.",
            "jakarta.annotation.security.",
            "com.fasterxml.jackson.annotation.",
            "com.fasterxml.jackson.databind.annotation.",
            "javax.ws.rs.",
            "javax.validation.",
            "javax.annotation.security.");

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("jakarta.ws.rs.MatrixParam", "Use @QueryParam."),
            Map.entry(
                    Names.GROUP_SEQUENCE,
                    "Remove it; parameters are judged all at once, and unions by their branches."),
            Map.entry(Names.JSON_TYPE_INFO, "Make the type abstract or sealed: a union has no object of its own type."),
            Map.entry(Names.JSON_SUB_TYPES, "Make the type abstract or sealed: a union has no object of its own type."),
            Map.entry(
                    "jakarta.ws.rs.container.Suspended",
                    "Return the value; the method runs on a thread that may block."),
            Map.entry("jakarta.ws.rs.Encoded", "Remove it; values arrive decoded."),
            Map.entry("com.fasterxml.jackson.annotation.JsonGetter", "Use @JsonProperty."),
            Map.entry("com.fasterxml.jackson.annotation.JsonSetter", "Use @JsonProperty."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonAlias",
                    "Keep one name: a second would be no part of the document."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonUnwrapped",
                    "Write its properties into the type that holds it."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonAnyGetter",
                    "Write a Map property for what has no name of its own."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonAnySetter",
                    "Write a Map property for what has no name of its own."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonIdentityInfo",
                    "Write the id instead of the object where it is mentioned again."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonManagedReference",
                    "Write the id of what points back instead of the object."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonBackReference",
                    "Leave the property out of what is sent: @JsonIgnore."),
            Map.entry("com.fasterxml.jackson.annotation.JsonRawValue", "Write a type for what the text holds."),
            Map.entry("com.fasterxml.jackson.annotation.JsonView", "Write a type for each view."),
            Map.entry("com.fasterxml.jackson.annotation.JsonFilter", "Write a type with the properties that are left."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonRootName", "Write a record with one property of that name."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonAutoDetect",
                    "Give what is a property a public getter or setter, or @JsonProperty, and what is none @JsonIgnore."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonIgnoreType",
                    "Write @JsonIgnore on the properties of that type."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonIncludeProperties",
                    "Write @JsonIgnore on the other properties."),
            Map.entry(
                    "com.fasterxml.jackson.annotation.JsonEnumDefaultValue",
                    "Remove it; a text that no constant has is refused."),
            Map.entry(
                    "com.fasterxml.jackson.databind.annotation.JsonNaming",
                    "Choose the naming for the whole contract, @ApiContract(naming = ...), or write @JsonProperty on each property."),
            Map.entry(
                    "com.fasterxml.jackson.databind.annotation.JsonSerialize",
                    "Give the property the type that it has on the wire."),
            Map.entry(
                    "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
                    "Give the property the type that it has on the wire; of a class made by a builder write a record."),
            Map.entry("com.fasterxml.jackson.annotation.JsonIgnore", "Leave the component out of the record."));

    private static final String UNREAD =
            "Give it a public getter or setter; or remove the annotation, as nothing here reads it.";

    private Carried() {}

    /** Whether it says what must be true of a value: one of the standard's, {@code @Valid}, or one of the author's. */
    static boolean isConstraint(Mention mention) {
        return CONSTRAINTS.contains(mention.name()) || mention.is(Names.CONSTRAINT);
    }

    /** Refuses what is neither among {@code known} nor somebody else's. */
    static void check(Mentions mentions, Found found, Set<String> known) {
        check(mentions, found, known, false);
    }

    /** The same for a place where constraints may stand, too. */
    static void checkConstrained(Mentions mentions, Found found, Set<String> known) {
        check(mentions, found, known, true);
    }

    /** Refuses what stands on a member of a class that is no property; a field with a name is refused as such. */
    static void checkUnread(Mentions mentions, Found found) {
        mentions.list().stream()
                .filter(mention -> !Set.of(Names.JSON_IGNORE, Names.JSON_PROPERTY, Names.VALID)
                        .contains(mention.name()))
                .filter(Carried::isOurVocabulary)
                .forEach(mention -> found.add(
                        Code.ANNOTATION_NOT_CARRIED,
                        mention.site(),
                        mention.label() + " on what is no property",
                        INSTEAD.getOrDefault(mention.name(), UNREAD)));
    }

    private static void check(Mentions mentions, Found found, Set<String> known, boolean constrained) {
        mentions.list().stream()
                .filter(mention -> !known.contains(mention.name()))
                .filter(mention -> !constrained
                        || !(isConstraint(mention) || mention.name().equals(Names.CONVERT_GROUP)))
                .filter(Carried::isOurVocabulary)
                .filter(mention -> !repeatsItsSuccessor(mention, mentions))
                .forEach(mention -> found.add(
                        Code.ANNOTATION_NOT_CARRIED,
                        mention.site(),
                        mention.label(),
                        INSTEAD.getOrDefault(mention.name(), instead(mention))));
    }

    /** One interface may serve two generations of servers: what {@code javax} says beside {@code jakarta} is no more. */
    private static boolean repeatsItsSuccessor(Mention mention, Mentions mentions) {
        return mention.name().startsWith("javax.")
                && mentions.all("jakarta." + mention.name().substring("javax.".length()))
                        .anyMatch(successor -> successor
                                .annotation()
                                .attributes()
                                .equals(mention.annotation().attributes()));
    }

    private static boolean isOurVocabulary(Mention mention) {
        return mention.is(Names.CONSTRAINT) || mention.is(Names.HTTP_METHOD) || isSpoken(mention);
    }

    private static boolean isSpoken(Mention mention) {
        return VOCABULARIES.stream().anyMatch(mention.name()::startsWith);
    }

    private static String instead(Mention mention) {
        if (mention.name().startsWith("javax.")) {
            return "Use jakarta." + mention.name().substring("javax.".length()) + ".";
        }
        if (isConstraint(mention)) {
            return "Remove it; constraints stand on parameters and record components.";
        }
        if (!isSpoken(mention)) {
            return mention.is(Names.HTTP_METHOD)
                    ? "Use @GET, @POST, @PUT, @PATCH or @DELETE."
                    : "Say it with @Pattern, @Size, @Min and @Max, or check it in the implementation.";
        }
        return mention.name().startsWith("jakarta.validation.")
                ? "Use @NotNull, @NotBlank, @NotEmpty, @Size, @Min, @Max, @Positive, @Pattern or @Email."
                : "Remove it; it would change nothing here.";
    }
}
