package dev.signet.processor.graphs;

import dev.signet.processor.oracle.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The types of a contract at random: records, beans, a union and generic ones, which hold each other and themselves. */
final class Types {
    /** Those that stand on their own. */
    static final List<String> ROOTS = List.of("R0", "R1", "R2", "B0", "B1", "B2", "V0", "V1");

    private static final List<String> HELD =
            List.of("R0", "R1", "R2", "B0", "B1", "B2", "U", "G<R1>", "G<String>", "G<B0>", "H<Integer>", "H<R2>");

    private static final List<String> ARRAYS = List.of("String", "Integer", "R0", "B1", "U");
    private static final List<String> PRIMITIVE_ARRAYS = List.of("int", "long", "double", "boolean");
    private static final List<String> KEYS = List.of("String", "String", "Colour", "LocalDate", "UUID");

    /** How many containers a property may be. */
    private static final int DEEP = 2;

    private final Random random;

    /**
     * A type.
     *
     * @param written with its constraints
     * @param bare without
     */
    private record Typed(String written, String bare) {
        Typed inside(String container) {
            return new Typed(container + "<" + written + ">", container + "<" + bare + ">");
        }
    }

    Types(Random random) {
        this.random = random;
    }

    /** A contract that takes each of them. */
    String source() {
        return Source.of(
                Stream.concat(ROOTS.stream(), Stream.of("U", "G<R1>", "H<R2>")).toList(),
                Stream.of(
                                "enum Colour { RED, GREEN }\n",
                                record("R0", ""),
                                record("R1", ""),
                                record("R2", ""),
                                bean("class B0"),
                                bean("class B1"),
                                bean("class B2 extends B1 implements Named"),
                                "interface Named { @NotNull @Size(max = 2) String getName(); }\n",
                                "sealed interface U permits V0, V1 {}\n",
                                record("V0", " implements U"),
                                bean("final class V1 implements U"),
                                "record G<T>(@Size(max = 2) List<@NotNull @Valid T> all, @NotNull @Valid T one, "
                                        + typed(1).written() + " more) {}\n",
                                generic())
                        .collect(Collectors.joining()));
    }

    private String record(String name, String supertype) {
        return IntStream.range(0, 4 + random.nextInt(5))
                .mapToObj(i -> top().written() + " p" + i)
                .collect(Collectors.joining(",\n", "record " + name + "(\n", ")" + supertype + " {}\n"));
    }

    /** Constraints are on the field or on the getter. */
    private String bean(String declaration) {
        String prefix = declaration.contains("extends") ? "q" : "p";
        List<String> properties = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(5); i++) {
            properties.add(property(top(), prefix + i));
        }
        if (declaration.contains("Named")) {
            properties.add(property(new Typed("String", "String"), "name"));
        }
        return properties.stream().collect(Collectors.joining("", declaration + " {\n", "}\n"));
    }

    private String generic() {
        return property(new Typed("@Valid T", "T"), "one")
                .concat(property(new Typed("@NotEmpty Map<@Size(max = 1) String, @Valid T>", "Map<String, T>"), "by"))
                .concat(property(new Typed("List<@Valid T>", "List<T>"), "many"))
                .transform(body -> "class H<T> {\n" + body + "}\n");
    }

    private String property(Typed type, String name) {
        boolean onField = random.nextBoolean();
        return """
                private %s %s;
                public %s %s%s() { return %2$s; }
                public void set%5$s(%6$s %2$s) { this.%2$s = %2$s; }
                """.formatted(
                        onField ? type.written() : type.bare(),
                        name,
                        onField ? type.bare() : type.written(),
                        type.bare().equals("boolean") ? "is" : "get",
                        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        type.bare());
    }

    /** What stands on a property alone, besides. */
    private Typed top() {
        return switch (random.nextInt(12)) {
            case 0 -> typed(1).inside("Optional");
            case 1 -> array();
            case 2 -> constrained(Constraints.SIZED, one(PRIMITIVE_ARRAYS) + "[]");
            case 3 -> constrained(Constraints.primitive(random), one(Constraints.PRIMITIVES));
            case 4 -> {
                String type = one(List.of("OptionalInt", "OptionalLong", "OptionalDouble", "boolean", "byte[]"));
                yield new Typed(type, type);
            }
            default -> typed(DEEP);
        };
    }

    private Typed array() {
        String type = one(ARRAYS);
        return constrained(List.of("@NotNull", "@Size(max = 2)", "@NotEmpty"), "@Valid ", type + "[]");
    }

    private Typed typed(int depth) {
        return switch (depth == 0 ? random.nextInt(6) : random.nextInt(12)) {
            case 6 -> contained("List", typed(depth - 1));
            case 7 -> contained("Set", typed(depth - 1));
            case 8 -> contained("Collection", typed(depth - 1));
            case 9, 10 -> map(typed(depth - 1));
            case 0, 1 -> constrained(List.of("@NotNull"), "@Valid ", one(HELD));
            default -> scalar(depth == DEEP);
        };
    }

    private Typed contained(String container, Typed element) {
        Typed inside = element.inside(container);
        return new Typed(some(Constraints.SIZED) + inside.written(), inside.bare());
    }

    private Typed map(Typed value) {
        String type = one(KEYS);
        Typed key = type.equals("String") ? constrained(Constraints.TEXT, type) : new Typed(type, type);
        return new Typed(
                some(Constraints.SIZED) + "Map<" + key.written() + ", " + value.written() + ">",
                "Map<" + key.bare() + ", " + value.bare() + ">");
    }

    /** What is inside something else is there, so that only a property may have to be absent. */
    private Typed scalar(boolean isProperty) {
        String type = one(Constraints.SCALARS);
        List<String> constraints = Constraints.of(type, random);
        return constrained(
                isProperty
                        ? constraints
                        : constraints.stream()
                                .filter(each -> !each.equals("@Null"))
                                .toList(),
                type);
    }

    private Typed constrained(List<String> constraints, String type) {
        return constrained(constraints, "", type);
    }

    private Typed constrained(List<String> constraints, String always, String type) {
        return new Typed(always + some(constraints) + type, type);
    }

    /** None to three of them, some with words of their own. */
    private String some(List<String> constraints) {
        List<String> left = new ArrayList<>(constraints);
        StringBuilder some = new StringBuilder();
        for (int count = random.nextInt(4); count > 0 && !left.isEmpty(); count--) {
            String constraint = left.remove(random.nextInt(left.size()));
            left.removeIf(other -> clash(constraint, other));
            some.append(random.nextInt(5) == 0 ? worded(constraint) : constraint)
                    .append(' ');
        }
        return some.toString();
    }

    /** Whether one is a container of what the other is, beside which Java does not allow it. */
    private static boolean clash(String one, String other) {
        return stem(one).equals(stem(other)) && one.contains(".List") != other.contains(".List");
    }

    private static String stem(String constraint) {
        return constraint.replaceAll("[.(].*", "");
    }

    private static String worded(String constraint) {
        if (constraint.contains(" @") || constraint.contains("List")) {
            return constraint; // several
        }
        return !constraint.contains("(")
                ? constraint + "(message = \"told\")"
                : constraint.replaceFirst("\\((?![a-z]+ =)", "(value = ").replaceFirst("\\)$", ", message = \"told\")");
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
