package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that is not of its type is refused: the wrong type of JSON, the wrong form of text, no constant of the enum. */
final class TypeTests {
    private final Subject subject;
    private final Spot spot;
    private final Schema schema;

    TypeTests(Subject subject, Spot spot, Schema schema) {
        this.subject = subject;
        this.spot = spot;
        this.schema = schema;
    }

    /** In content, where JSON has types of its own. */
    Stream<Fact> inContent() {
        return Stream.concat(
                refused(spot.with(isText() ? BigDecimal.ONE : "text"), "OfWrongType", "of another JSON type", "type"),
                isText() ? misspelt() : fraction());
    }

    /** In a parameter, where all is text. */
    Stream<Fact> inParameter() {
        return Stream.concat(misspelt(), fraction());
    }

    // Every text is a string.
    private Stream<Fact> misspelt() {
        if (schema instanceof Schema.Named named) {
            return subject.contract().type(named) instanceof TypeDefinition.EnumType
                    ? refused(spot.with("?"), "Unknown", "that is no constant", "enum")
                    : Stream.empty();
        }
        return schema instanceof Schema.Scalar scalar && !scalar.kind().isAnyString()
                ? refused(spot.with(misspelt(scalar.kind())), "Misspelt", "that cannot be read", "type")
                : Stream.empty();
    }

    /** A text that is none of these. */
    private static String misspelt(ScalarKind kind) {
        return switch (kind) {
            case URI -> "<";
            case PRIMITIVE_CHAR, CHARACTER -> "??";
            default -> "?";
        };
    }

    private Stream<Fact> fraction() {
        return schema instanceof Schema.Scalar scalar && scalar.kind().isInteger()
                ? refused(spot.with(new BigDecimal("1.5")), "WithFraction", "with a fraction", "type")
                : Stream.empty();
    }

    private boolean isText() {
        if (schema instanceof Schema.Text) {
            return true;
        }
        if (schema instanceof Schema.Named named) {
            return subject.contract().type(named) instanceof TypeDefinition.EnumType;
        }
        return schema instanceof Schema.Scalar scalar
                && !scalar.kind().isNumber()
                && !scalar.kind().isBoolean();
    }

    private Stream<Fact> refused(Optional<CodeBlock> change, String name, String sentence, String code) {
        return change.map(with -> spot.refuses(subject, with, name, sentence, code)).stream();
    }
}
