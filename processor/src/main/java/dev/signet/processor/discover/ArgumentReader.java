package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parameters of an interface method to {@link Parameter}s and the {@link RequestBody}. */
final class ArgumentReader {
    private static final Set<String> PLACES = Set.of(Names.PATH_PARAM, Names.QUERY_PARAM, Names.HEADER_PARAM);

    /** OpenAPI 3.1.1, parameter object: these in a header "SHALL be ignored"; the last is Signet's own. */
    private static final Set<String> RESERVED_HEADERS =
            Set.of("accept", "content-type", "authorization", "idempotency-key");

    /** RFC 9110, 5.6.2: a token. */
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private final Scope scope;
    private final TypeReader types;
    private final ContentReader contents;

    ArgumentReader(Scope scope, TypeReader types, ContentReader contents) {
        this.scope = scope;
        this.types = types;
        this.contents = contents;
    }

    Optional<Argument> read(Slot slot) {
        Site site = slot.site();
        Mentions mentions = slot.mentions(scope);
        List<Mention> places = mentions.list().stream()
                .filter(mention -> PLACES.contains(mention.name()))
                .toList();
        if (places.size() > 1) {
            scope.found()
                    .add(
                            Code.PLACE_TWICE,
                            places.get(1).site(),
                            site.parameter(),
                            places.get(0).label(),
                            places.get(1).label());
            return Optional.empty();
        }
        if (places.isEmpty()) {
            return contents.consumed(slot).map(written -> body(slot, mentions, written));
        }
        return types.values()
                .read(slot.type(), site, slot.around(), slot.written(), Carried.ON_PARAMETER)
                .filter(read -> !types.values().refusesWholeNumber(read.schema(), slot.type(), site))
                .flatMap(there -> parameter(slot, mentions, places.get(0), there));
    }

    private Argument body(Slot slot, Mentions mentions, ContentReader.Written written) {
        Value value = written.value();
        mentions.find(Names.DEFAULT_VALUE).ifPresent(mention -> scope.found()
                .add(
                        Code.DEFAULT_MISPLACED,
                        mention.site(),
                        "a body",
                        "Remove @DefaultValue, or annotate the parameter with @QueryParam or @HeaderParam."));
        // An operation that takes content means to have it: null would only reach a bean that does not expect it.
        boolean required = !(value.schema() instanceof Schema.OptionalOf) && !mentions.has(Names.NULLABLE);
        return new RequestBody(
                slot.site(),
                slot.name(),
                new Value(value.schema(), required, value.constraints()),
                written.content(),
                slot.doc());
    }

    private Optional<Argument> parameter(Slot slot, Mentions mentions, Mention place, Value value) {
        Site site = slot.site();
        Place in = place(place);
        String wireName = place.text("value");
        boolean nameIsFine = checkName(place, in, wireName);
        if (!checkType(site, in, value) || !nameIsFine) {
            return Optional.empty();
        }
        Optional<Mention> defaultValue = mentions.find(Names.DEFAULT_VALUE);
        defaultValue.ifPresent(mention -> checkDefault(mention, in, value.schema()));
        boolean required =
                in == Place.PATH || (value.required() && defaultValue.isEmpty() && !isBareList(value, mentions));
        return Optional.of(new Parameter(
                site,
                slot.name(),
                wireName,
                in,
                new Value(value.schema(), required, value.constraints()),
                defaultValue.map(mention -> mention.text("value")),
                slot.doc()));
    }

    private void checkDefault(Mention mention, Place in, Schema schema) {
        if (in == Place.PATH) {
            String instead = "Remove @DefaultValue: without the variable it would be another path.";
            scope.found().add(Code.DEFAULT_MISPLACED, mention.site(), "a path variable", instead);
        } else if (schema instanceof Schema.OptionalOf) {
            String instead = "Write the type without Optional, or remove @DefaultValue: absent is empty.";
            scope.found().add(Code.DEFAULT_MISPLACED, mention.site(), "an Optional", instead);
        } else if (schema instanceof Schema.ListOf) {
            String instead = "Remove @DefaultValue: a list that nobody sent is empty.";
            scope.found().add(Code.DEFAULT_MISPLACED, mention.site(), "a List", instead);
        }
    }

    private boolean checkName(Mention place, Place in, String wireName) {
        if (wireName.isBlank()) {
            scope.found()
                    .add(
                            Code.NAME_INVALID,
                            place.site("value"),
                            wireName,
                            "the name of a parameter",
                            "Name the parameter as the client does.");
            return false;
        }
        if (in == Place.HEADER && !HEADER_NAME.matcher(wireName).matches()) {
            String instead = "Use letters, digits and '-'.";
            scope.found().add(Code.NAME_INVALID, place.site("value"), wireName, "the name of a header", instead);
            return false;
        }
        if (in == Place.HEADER && RESERVED_HEADERS.contains(wireName.toLowerCase(Locale.ROOT))) {
            scope.found()
                    .add(
                            Code.NAME_INVALID,
                            place.site("value"),
                            wireName,
                            "a header parameter",
                            "Remove it: security, media types and idempotency are declared by annotations of their own.");
            return false;
        }
        return true;
    }

    /** Text can carry scalars and enums; what repeats can carry lists of them. */
    private boolean checkType(Site site, Place in, Value value) {
        Schema schema = value.schema();
        if (schema instanceof Schema.OptionalOf optional && in != Place.PATH) {
            schema = optional.value().schema();
        } else if (schema instanceof Schema.ListOf list
                && list.kind() == Schema.ListOf.Kind.LIST
                && in == Place.QUERY) {
            schema = list.element().schema();
        }
        boolean isText = schema instanceof Schema.Scalar || isEnum(schema);
        if (!isText) {
            scope.found()
                    .add(
                            Code.TYPE_NOT_CARRIED,
                            site,
                            "The type of " + site.parameter(),
                            in == Place.QUERY
                                    ? "Use a scalar, an enum, or an Optional or List of one."
                                    : in == Place.HEADER
                                            ? "Use a scalar, an enum, or an Optional of one."
                                            : "Use a scalar or an enum: a path variable is one value, and always there.");
        }
        return isText;
    }

    private boolean isEnum(Schema schema) {
        return schema instanceof Schema.Named named
                && types.definitions().stream()
                        .anyMatch(type -> type.name().equals(named.name()) && type instanceof TypeDefinition.EnumType);
    }

    private static Place place(Mention mention) {
        return switch (mention.name()) {
            case Names.PATH_PARAM -> Place.PATH;
            case Names.QUERY_PARAM -> Place.QUERY;
            default -> Place.HEADER;
        };
    }

    /** A list that nobody sent is empty, not missing, unless the contract forbids that. */
    private static boolean isBareList(Value value, Mentions mentions) {
        return value.schema() instanceof Schema.ListOf && !ConstraintReader.required(mentions);
    }
}
