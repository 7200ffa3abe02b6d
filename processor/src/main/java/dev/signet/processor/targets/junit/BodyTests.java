package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Value;
import java.util.Set;
import java.util.stream.Stream;

/** What may stand in a request's content, at every place down to where types repeat. */
final class BodyTests {
    private final Subject subject;

    BodyTests(Subject subject) {
        this.subject = subject;
    }

    static Stream<Fact> of(Subject subject) {
        BodyTests tests = new BodyTests(subject);
        return subject.operation().body().stream().flatMap(tests::content);
    }

    private Stream<Fact> content(RequestBody body) {
        BodySpot whole = new BodySpot("");
        if (!body.content().isJson()) {
            return notJson(whole, body);
        }
        Fact malformed =
                whole.refuses(subject, CodeBlock.of(".text($S)", "{"), "Malformed", "that is not JSON", "json");
        CodeBlock none = CodeBlock.of(".withoutBody()");
        Stream<Fact> absence = Plain.of(body.value()).required()
                ? Stream.of(
                        whole.refuses(subject, none, "Absent", "when absent", "required"),
                        whole.refuses(subject, whole.withNull(), "Null", "when null", "required"))
                : Stream.of(whole.accepts(subject, none, "Absent", "when absent", "required"));
        return Stream.of(Stream.of(malformed), absence, value(whole, body.value(), Set.of()))
                .flatMap(facts -> facts);
    }

    /** Of other content no more is known than whether it may be absent. */
    private Stream<Fact> notJson(BodySpot whole, RequestBody body) {
        CodeBlock none = CodeBlock.of(".withoutBody()");
        return Stream.of(
                body.value().required()
                        ? whole.refuses(subject, none, "Absent", "when absent", "required")
                        : whole.accepts(subject, none, "Absent", "when absent", "required"));
    }

    private Stream<Fact> value(BodySpot spot, Value value, Set<Schema.Named> above) {
        Plain plain = Plain.of(value);
        return Stream.of(
                        new TypeTests(subject, spot, plain.schema()).inContent(),
                        new ConstraintTests(subject, spot, value).all(),
                        inside(spot, plain.schema(), above))
                .flatMap(facts -> facts);
    }

    private Stream<Fact> inside(BodySpot spot, Schema schema, Set<Schema.Named> above) {
        if (schema instanceof Schema.ListOf list) {
            BodySpot element = spot.element();
            return Stream.concat(
                    Stream.of(element.refuses(subject, element.withNull(), "Null", "when null", "required")),
                    value(element, list.element(), above));
        }
        if (!(schema instanceof Schema.Named named) || above.contains(named)) {
            return Stream.empty();
        }
        TypeDefinition type = subject.contract().type(named);
        if (type instanceof TypeDefinition.UnionType union) {
            return discriminator(spot.member(union.property()));
        }
        return type instanceof TypeDefinition.ObjectType record
                ? members(spot, record, Plain.with(above, record.type()))
                : Stream.empty();
    }

    private Stream<Fact> members(BodySpot spot, TypeDefinition.ObjectType record, Set<Schema.Named> above) {
        Stream<Property> surelyThere = record.sent().stream()
                .filter(property -> Plain.of(property.value()).required());
        Stream<Fact> repeated = Stream.concat(surelyThere, record.sent().stream())
                .limit(1)
                .map(property -> spot.member(property.wireName()))
                .map(member -> member.refuses(subject, member.twice(), "GivenTwice", "given twice", "duplicate"));
        return Stream.of(
                        Stream.of(unknown(spot.member("unheard_of"), record)),
                        repeated,
                        record.sent().stream().flatMap(property -> member(spot, property, above)))
                .flatMap(facts -> facts);
    }

    private Fact unknown(BodySpot unknown, TypeDefinition.ObjectType record) {
        CodeBlock given = CodeBlock.of(".body($S, 1)", unknown.pointer());
        return record.ignoresUnknown()
                ? unknown.accepts(subject, given, "", "as a property", "unknown")
                : unknown.refuses(subject, given, "", "as a property", "unknown");
    }

    /** What tells the branch has to be there, and to be one of the branches. */
    private Stream<Fact> discriminator(BodySpot spot) {
        return Stream.of(
                spot.refuses(subject, spot.absent(), "Absent", "when absent", "required"),
                spot.refuses(
                        subject, CodeBlock.of(".body($S, $S)", spot.pointer(), "?"), "Unknown", "of no type", "enum"));
    }

    private Stream<Fact> member(BodySpot spot, Property property, Set<Schema.Named> above) {
        BodySpot member = spot.member(property.wireName());
        return Stream.concat(presence(member, Plain.of(property.value())), value(member, property.value(), above));
    }

    private Stream<Fact> presence(BodySpot spot, Plain value) {
        if (value.required()) {
            return Stream.of(
                    spot.refuses(subject, spot.absent(), "Absent", "when absent", value.missing()),
                    spot.refuses(subject, spot.withNull(), "Null", "when null", value.missing()));
        }
        return Stream.of(
                spot.accepts(subject, spot.absent(), "Absent", "when absent", "required"),
                value.nullRefused()
                        .map(code -> spot.refuses(subject, spot.withNull(), "Null", "when null", code))
                        .orElseGet(() -> spot.accepts(subject, spot.withNull(), "Null", "when null", "required")));
    }
}
