package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;

/**
 * {@code @JsonFormat}: that a value is text, which is so anyway, except that a date and time without a zone is carried
 * only where its author says so. Every other form would be another wire than the document's.
 */
final class FormatReader {
    private static final String STRING = "STRING";

    private final Scope scope;
    private final ValueReader values;

    FormatReader(Scope scope, ValueReader values) {
        this.scope = scope;
        this.values = values;
    }

    /** Whether the value may be carried; a finding says why not. */
    boolean carries(Schema schema, Site site, Mentions mentions) {
        boolean fits = mentions.all(Names.JSON_FORMAT)
                .filter(mention -> !fits(schema, mention))
                .toList()
                .isEmpty();
        if (!fits) {
            return false;
        }
        boolean undecided = holds(schema, ScalarKind.LOCAL_DATE_TIME) && !mentions.has(Names.JSON_FORMAT);
        if (undecided) {
            scope.found().add(Code.TYPE_NOT_CARRIED, site, "LocalDateTime", Instead.OF_A_LOCAL_DATE_TIME);
        }
        return !undecided;
    }

    private boolean fits(Schema schema, Mention mention) {
        String other = mention.written()
                .filter(attribute -> !attribute.equals("shape"))
                .findFirst()
                .orElse("");
        if (!other.isEmpty()) {
            String what = "The attribute " + other + " of @JsonFormat";
            return refuse(mention.site(other), what, "Remove it: each type has one form on the wire.");
        }
        if (mention.written().findAny().isEmpty() || !mention.constant("shape").equals(STRING)) {
            String what = "@JsonFormat without shape = JsonFormat.Shape.STRING";
            return refuse(mention.site("shape"), what, "Write that shape, or remove it: each type has one form.");
        }
        return isText(schema)
                || refuse(mention.site("shape"), "A shape of what is not text", "Remove @JsonFormat, or use String.");
    }

    private boolean refuse(Site site, String what, String instead) {
        scope.found().add(Code.ANNOTATION_NOT_CARRIED, site, what, instead);
        return false;
    }

    private boolean isText(Schema schema) {
        if (schema instanceof Schema.ListOf list) {
            return isText(list.element().schema());
        } else if (schema instanceof Schema.OptionalOf optional) {
            return isText(optional.value().schema());
        } else if (schema instanceof Schema.MapOf map) {
            return isText(map.value().schema());
        } else if (schema instanceof Schema.Named named) {
            return values.isEnum(named);
        }
        return !(schema instanceof Schema.Scalar scalar)
                || !(scalar.kind().isNumber() || scalar.kind().isBoolean());
    }

    /** Whether the value is of this kind, or something inside it is. */
    private static boolean holds(Schema schema, ScalarKind kind) {
        if (schema instanceof Schema.ListOf list) {
            return holds(list.element().schema(), kind);
        } else if (schema instanceof Schema.OptionalOf optional) {
            return holds(optional.value().schema(), kind);
        } else if (schema instanceof Schema.MapOf map) {
            return holds(map.value().schema(), kind);
        }
        return schema instanceof Schema.Scalar scalar && scalar.kind() == kind;
    }
}
