package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in the path, the query, a header or a cookie to a {@link Parameter}. */
final class ParameterReader {
    /** OpenAPI 3.1.1, parameter object: these in a header "SHALL be ignored"; the last is Signet's own. */
    private static final Set<String> RESERVED_HEADERS =
            Set.of("accept", "content-type", "authorization", "idempotency-key");

    /** RFC 9110, 5.6.2: a token, which the name of a cookie is, too (RFC 6265, 4.1.1). */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private final Scope scope;
    private final TypeReader types;
    private final PathExpressions expressions;
    private final boolean inParts;

    /**
     * @param inParts whether fields of a form come in parts
     */
    ParameterReader(Scope scope, TypeReader types, PathExpressions expressions, boolean inParts) {
        this.scope = scope;
        this.types = types;
        this.expressions = expressions;
        this.inParts = inParts;
    }

    Optional<Parameter> read(Slot slot, Mentions mentions, Mention annotation) {
        Place place = place(annotation);
        FileReader files = new FileReader(scope, types);
        boolean file = files.reads(slot.type(), place == Place.PART);
        if (file && !place.isField()) {
            return refuseFile(slot, "A file is a part of a form: annotate it with @FormParam.");
        } else if (file && place != Place.PART) {
            return refuseFile(slot, "Write @Consumes(\"multipart/form-data\") on the method.");
        }
        Optional<Value> read = file
                ? files.read(slot, mentions)
                : types.parameterValues()
                        .read(slot.type(), slot.site(), slot.around(), slot.written(), Carried.ON_PARAMETER);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Value value = read.get();
        String wireName = annotation.text("value");
        boolean separated = mentions.has(Names.COMMA_SEPARATED);
        boolean nameIsFine = checkName(annotation, place, wireName);
        if (!(file || checkType(slot, place, separated, value)) || !nameIsFine) {
            return Optional.empty();
        }
        mentions.find(Names.COMMA_SEPARATED).ifPresent(mention -> checkSeparated(mention, place, value.schema()));
        Optional<Mention> defaultValue = mentions.find(Names.DEFAULT_VALUE);
        defaultValue.ifPresent(mention -> checkDefault(mention, place, file, value.schema()));
        boolean required = place == Place.PATH
                || (value.required()
                        && defaultValue.isEmpty()
                        && !isBareList(value, scope.groups().applying(mentions)));
        Value there = new Value(value.schema(), required, value.constraints());
        return Optional.of(new Parameter(
                slot.site(),
                slot.name(),
                wireName,
                place,
                place == Place.PATH ? expressions.constrain(wireName, there) : there,
                separated || place == Place.HEADER,
                defaultValue.map(mention -> mention.text("value")),
                slot.doc()));
    }

    private void checkSeparated(Mention mention, Place place, Schema schema) {
        if (place.isField()) {
            String instead = "Remove it: a client gives the field once for each element.";
            scope.found()
                    .add(Code.ANNOTATION_NOT_CARRIED, mention.site(), "@CommaSeparated on a field of a form", instead);
        }
        if (!(schema instanceof Schema.ListOf)) {
            scope.found()
                    .add(
                            Code.ANNOTATION_NOT_CARRIED,
                            mention.site(),
                            "@CommaSeparated on a single value",
                            "Remove it, or take a List, Set or array.");
        }
    }

    private Optional<Parameter> refuseFile(Slot slot, String instead) {
        scope.found().add(Code.TYPE_NOT_CARRIED, slot.site(), slot.type().text(), instead);
        return Optional.empty();
    }

    private void checkDefault(Mention mention, Place place, boolean file, Schema schema) {
        if (file) {
            String instead = "Remove @DefaultValue; an Optional is empty where no file was sent.";
            scope.found().add(Code.DEFAULT_MISPLACED, mention.site(), "a file", instead);
        } else if (place == Place.PATH) {
            String instead = "Remove @DefaultValue: without the variable it would be another path.";
            scope.found().add(Code.DEFAULT_MISPLACED, mention.site(), "a path variable", instead);
        } else if (schema instanceof Schema.OptionalOf) {
            String instead = "Write the type without Optional, or remove @DefaultValue: absent is empty.";
            scope.found().add(Code.DEFAULT_MISPLACED, mention.site(), "an Optional", instead);
        }
    }

    private boolean checkName(Mention annotation, Place place, String wireName) {
        if (wireName.isBlank()) {
            return refuseName(annotation, "the name of a parameter", "Name the parameter as the client does.");
        }
        boolean isToken = TOKEN.matcher(wireName).matches();
        if ((place == Place.HEADER || place == Place.COOKIE) && !isToken) {
            return refuseName(annotation, "the name of a " + place.word(), "Use letters, digits and '-'.");
        }
        if (place == Place.HEADER && wireName.equalsIgnoreCase("cookie")) {
            return refuseName(annotation, "a header parameter", "Use @CookieParam for each cookie.");
        }
        if (place == Place.HEADER && RESERVED_HEADERS.contains(wireName.toLowerCase(Locale.ROOT))) {
            return refuseName(
                    annotation,
                    "a header parameter",
                    "Remove it: security, media types and idempotency are declared by annotations of their own.");
        }
        return true;
    }

    private boolean refuseName(Mention annotation, String what, String instead) {
        scope.found().add(Code.NAME_INVALID, annotation.site("value"), annotation.text("value"), what, instead);
        return false;
    }

    /** Text can carry scalars, enums and classes that are made of a text; where there is room for several, lists of them. */
    private boolean checkType(Slot slot, Place place, boolean separated, Value value) {
        Schema schema = value.schema();
        if (schema instanceof Schema.OptionalOf optional
                && optional.kind() != Schema.OptionalOf.Kind.CHANGE
                && place != Place.PATH) {
            schema = optional.value().schema();
        } else if (schema instanceof Schema.ListOf list && takesLists(place, separated)) {
            schema = list.element().schema();
        }
        boolean isText = schema instanceof Schema.Scalar || schema instanceof Schema.Text || isEnum(schema);
        if (!isText) {
            scope.found().add(Code.TYPE_NOT_CARRIED, slot.site(), "The type of " + slot.name(), instead(place));
        }
        return isText;
    }

    private static boolean takesLists(Place place, boolean separated) {
        return place == Place.QUERY || place.isField() || place == Place.HEADER || (place == Place.PATH && separated);
    }

    private static String instead(Place place) {
        return switch (place) {
            case QUERY, HEADER, FORM, PART ->
                "Use a scalar, an enum, a class with a static valueOf, of, parse or fromString(String), or an Optional,"
                        + " List, Set or array of one.";
            case COOKIE ->
                "Use a scalar, an enum, a class with a static valueOf, of, parse or fromString(String), or an Optional of"
                        + " one.";
            case PATH ->
                "Use a scalar, an enum, or a class with a static valueOf, of, parse or fromString(String): a path variable"
                        + " is always there, and one value unless it is @CommaSeparated.";
        };
    }

    private boolean isEnum(Schema schema) {
        return schema instanceof Schema.Named named && types.isEnum(named);
    }

    private Place place(Mention annotation) {
        return switch (annotation.name()) {
            case Names.PATH_PARAM -> Place.PATH;
            case Names.QUERY_PARAM -> Place.QUERY;
            case Names.COOKIE_PARAM -> Place.COOKIE;
            case Names.FORM_PARAM -> inParts ? Place.PART : Place.FORM;
            default -> Place.HEADER;
        };
    }

    /** A list that nobody sent is empty, not missing, unless the contract forbids that. */
    private static boolean isBareList(Value value, Mentions mentions) {
        return value.schema() instanceof Schema.ListOf && !ConstraintReader.required(mentions);
    }
}
