package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.Schema;
import java.util.stream.Stream;

/** What a parameter may be: its presence, its form, its constraints, and how often it comes. */
final class ParameterTests {
    private final Subject subject;

    ParameterTests(Subject subject) {
        this.subject = subject;
    }

    static Stream<Fact> of(Subject subject) {
        ParameterTests tests = new ParameterTests(subject);
        return Stream.concat(
                subject.operation().parameters().stream().flatMap(tests::parameter), Stream.of(tests.unknown()));
    }

    // What a client misspells is not to be taken for nothing.
    private Fact unknown() {
        String name = "unheard_of";
        while (isKnown(name)) {
            name += "_";
        }
        CodeBlock given = CodeBlock.of(".query($S, $S)", name, "1");
        CodeBlock violation = CodeBlock.of("violation($S, $S, $S)", "query", name, "unknown");
        return subject.operation().refusesUnknownQuery()
                ? subject.fact(
                        "unknownQueryParameter_isRefusedWithUnknown",
                        "a query parameter that it does not have is refused with unknown",
                        "refuses($L$L, $L)",
                        subject.call(),
                        given,
                        violation)
                : subject.fact(
                        "unknownQueryParameter_isIgnored",
                        "a query parameter that it does not have is ignored",
                        "accepts($L$L, $L)",
                        subject.call(),
                        given,
                        violation);
    }

    private boolean isKnown(String name) {
        return subject.operation().parameters().stream()
                .anyMatch(parameter -> parameter.wireName().equals(name));
    }

    private Stream<Fact> parameter(Parameter parameter) {
        ParameterSpot spot = new ParameterSpot(parameter);
        Plain plain = Plain.of(parameter.value());
        return Stream.of(
                        presence(spot),
                        repetition(spot, plain),
                        new TypeTests(subject, spot.told(plain), element(plain).schema()).inParameter(),
                        new ConstraintTests(subject, spot, parameter.value()).all(),
                        elements(spot, plain))
                .flatMap(facts -> facts);
    }

    private Stream<Fact> presence(ParameterSpot spot) {
        if (spot.parameter().place() == Place.PATH) {
            return Stream.empty();
        }
        if (ParameterSpot.isNeeded(spot.parameter())) {
            return Plain.of(spot.parameter().value()).isList()
                    ? Stream.empty()
                    : Stream.of(spot.refuses(subject, spot.absent(), "Absent", "when absent", "required"));
        }
        return spot
                .sample(subject.samples())
                .flatMap(spot::with)
                .map(given -> spot.told(Plain.of(spot.parameter().value()))
                        .accepts(subject, given, "Given", "when given", unreadable(spot)))
                .stream();
    }

    // The code of a value that was not understood.
    private String unreadable(ParameterSpot spot) {
        Schema schema = element(Plain.of(spot.parameter().value())).schema();
        return schema instanceof Schema.Text ? "invalid" : schema instanceof Schema.Named ? "enum" : "type";
    }

    private Stream<Fact> repetition(ParameterSpot spot, Plain value) {
        boolean once = !value.isList()
                || (spot.parameter().commaSeparated() && spot.parameter().place() == Place.QUERY);
        return spot.parameter().place() == Place.PATH || !once
                ? Stream.empty()
                : spot
                        .twice(subject.samples())
                        .map(twice -> spot.refuses(subject, twice, "GivenTwice", "given twice", "repeated"))
                        .stream();
    }

    private Stream<Fact> elements(ParameterSpot spot, Plain value) {
        if (!(value.schema() instanceof Schema.ListOf list)) {
            return Stream.empty();
        }
        Stream<Fact> unique = list.kind() == Schema.ListOf.Kind.SET
                ? spot
                        .withTwo(subject.samples())
                        .map(two -> spot.element(1)
                                .refuses(subject, two, "HoldingOneTwice", "holding one element twice", "unique"))
                        .stream()
                : Stream.empty();
        return Stream.concat(new ConstraintTests(subject, spot.element(0), list.element()).all(), unique);
    }

    private static Plain element(Plain value) {
        if (value.schema() instanceof Schema.ListOf list) {
            return Plain.of(list.element());
        }
        return value;
    }
}
