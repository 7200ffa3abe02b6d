package dev.signet.processor.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A contract at random: types that hold each other, with constraints in groups, also on the types and on what they compute of
 * several properties, and conversions between them.
 *
 * @param mode what may be in turn
 */
record Grouping(int seed, Mode mode) {
    /** The groups that an operation converts to; I is the interface of the beans. */
    static final List<String> PLAIN = List.of("A", "B", "C", "I");

    static final List<String> SEQUENCES = List.of("S", "R", "Q");

    private static final int TYPES = 3;

    /** What may be in turn. */
    enum Mode {
        /** Nothing: each group is judged at once. */
        AT_ONCE,
        /** The default group of a class. */
        CLASSES,
        /** That, and what is converted to inside a type. */
        ANYTHING
    }

    String packageName() {
        return "acme.s" + seed;
    }

    String contract() {
        return packageName() + ".GroupsApi";
    }

    String source() {
        Random random = new Random(seed);
        List<String> groups = Stream.of(Stream.of("Default", "D"), PLAIN.stream(), SEQUENCES.stream())
                .flatMap(names -> names)
                .toList();
        String operations = groups.stream()
                .map(group -> "@POST @Path(\"/%1$s\") void to%1$s(@Valid @ConvertGroup(to = %1$s.class) T0 body);\n"
                        .formatted(group))
                .collect(Collectors.joining());
        String types = IntStream.range(0, TYPES)
                .mapToObj(number -> type(number, random))
                .collect(Collectors.joining("\n"));
        return """
                package %s;
                import dev.signet.annotations.*;
                import dev.signet.processor.groups.Brief;
                import jakarta.annotation.security.PermitAll;
                import jakarta.validation.GroupSequence;
                import jakarta.validation.Valid;
                import jakarta.validation.constraints.*;
                import jakarta.validation.groups.ConvertGroup;
                import jakarta.validation.groups.Default;
                import jakarta.ws.rs.POST;
                import jakarta.ws.rs.Path;
                import java.util.*;
                @ApiContract(title = "Groups", naming = Naming.CAMEL_CASE)
                @PermitAll
                public interface GroupsApi {
                interface A {}
                interface B {}
                interface C extends A {}
                interface D extends B, Default {}
                interface I { @NotNull @Size(max = 2) String getA(); }
                @GroupSequence({A.class, B.class}) interface S {}
                @GroupSequence({Default.class, C.class, B.class}) interface R {}
                @GroupSequence({S.class, D.class}) interface Q {}
                %s%s}
                """.formatted(packageName(), operations, types);
    }

    private String type(int number, Random random) {
        String name = "T" + number;
        List<String> members = new ArrayList<>();
        for (String member : List.of("a", "b", "c")) {
            members.add(constraints(random, member) + "String " + member);
        }
        String first = "T" + random.nextInt(TYPES);
        String second = "T" + random.nextInt(TYPES);
        members.add("@Valid " + conversions(random) + constraints(random, "@NotNull", 8) + first + " n");
        members.add("List<@Valid " + conversions(random) + second + "> l");
        String sequence = mode != Mode.AT_ONCE && random.nextInt(2) == 0 ? sequence(name, random) : "";
        String whole = constraints(random, "@Brief(max = 3%s)", 2) + constraints(random, "@Brief(max = 1%s)", 3);
        String computed = """
                public String words() { return "" + %s; }
                %s%s public String getBoth() { return %1$s; }
                """.formatted(
                        "(a == null ? \"\" : a) + (c == null ? \"\" : c)",
                        constraints(random, "@Size(max = 4%s)", 3),
                        constraints(random, "@Pattern(regexp = \"a*\"%s)", 3));
        return number % 2 == 0
                ? whole + sequence + "record " + name + "(" + String.join(", ", members)
                        + ") implements Brief.Words {\n" + computed + "}\n"
                : whole + sequence + bean(name, members, computed);
    }

    private static String bean(String name, List<String> members, String computed) {
        return members.stream()
                .map(member -> {
                    int space = member.lastIndexOf(' ');
                    String property = member.substring(space + 1);
                    String capital = property.toUpperCase(java.util.Locale.ROOT);
                    String type = member.substring(0, space);
                    String bare = property.equals("l")
                            ? "List<" + type.replaceFirst(".* (\\w+)>", "$1") + ">"
                            : type.substring(type.lastIndexOf(' ') + 1);
                    return "private %1$s %2$s; public %4$s get%3$s() { return %2$s; } public void set%3$s(%1$s %2$s) { this.%2$s = %2$s; }\n"
                            .formatted(bare, property, capital, type);
                })
                .collect(Collectors.joining("", "class " + name + " implements I, Brief.Words {\n", computed + "}\n"));
    }

    private static String sequence(String name, Random random) {
        List<String> groups = Stream.of("A", "B", "C")
                .filter(group -> random.nextBoolean())
                .collect(Collectors.toCollection(ArrayList::new));
        groups.add(random.nextInt(groups.size() + 1), name);
        return groups.stream()
                .map(group -> group + ".class")
                .collect(Collectors.joining(", ", "@GroupSequence({", "})\n"));
    }

    /** What has to be there and may not be is refused; a is there in the group I. */
    private static String constraints(Random random, String member) {
        String there = member.equals("b") ? "@Null" : "@NotNull";
        return Stream.of(there, "@Size(min = 1%s)", "@Size(max = 2%s)", "@Pattern(regexp = \"a*\"%s)")
                .map(constraint -> constraints(random, constraint, 3))
                .collect(Collectors.joining());
    }

    private static String constraints(Random random, String constraint, int oneIn) {
        if (random.nextInt(oneIn) > 0) {
            return "";
        }
        List<String> groups = Stream.of("A", "B", "C", "D", "Default")
                .filter(group -> random.nextInt(3) == 0)
                .map(group -> group + ".class")
                .toList();
        String said = groups.isEmpty() ? "" : "groups = {" + String.join(", ", groups) + "}";
        return constraint.contains("%s")
                ? constraint.formatted(said.isEmpty() ? "" : ", " + said) + " "
                : constraint + "(" + said + ") ";
    }

    private String conversions(Random random) {
        List<String> targets = Stream.of(
                        PLAIN.stream(),
                        mode == Mode.CLASSES ? Stream.<String>empty() : Stream.of("D"),
                        Stream.of("Default"),
                        mode == Mode.ANYTHING ? SEQUENCES.stream() : Stream.<String>empty())
                .flatMap(names -> names)
                .toList();
        return Stream.of("Default", "A", "B", "C", "D")
                .filter(from -> random.nextInt(8) == 0)
                .map(from -> "@ConvertGroup(from = %s.class, to = %s.class) "
                        .formatted(from, targets.get(random.nextInt(targets.size()))))
                .collect(Collectors.joining());
    }
}
