package dev.signet.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.Compiled;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the document's schema says of a text, the reader and the validator say as well: types made up of every kind of
 * property with every word on nullness, and documents near what they allow.
 */
class AgreementTest {
    private static final int TYPES = 40;
    private static final int PROPERTIES = 6;
    private static final int DOCUMENTS = 150;

    /**
     * A type as it may stand on a property.
     *
     * @param sample JSON that it takes
     */
    private record Kind(String java, String sample, boolean isReference) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("int", "7", false),
            new Kind("boolean", "true", false),
            new Kind("Integer", "7", true),
            new Kind("String", "\"ab\"", true),
            new Kind("BigDecimal", "1.5", true),
            new Kind("@Pattern(regexp = \"[a-z]+\") CharSequence", "\"ab\"", true),
            new Kind("@Size(max = 2) char[]", "\"ab\"", true),
            new Kind("List<@Size(max = 2) CharSequence>", "[\"ab\"]", true),
            new Kind("Colour", "\"red\"", true),
            new Kind("Optional<String>", "\"ab\"", true),
            new Kind("OptionalInt", "7", true),
            new Kind("@Min(7) @Max(8) OptionalInt", "7", true),
            new Kind("@DecimalMin(\"-6.5\") @Negative String", "\"-6.50\"", true),
            new Kind("@Min(6) @DecimalMax(value = \"10.5\", inclusive = false) String", "\"+10.49\"", true),
            new Kind("@Size(min = 2, max = 4) byte[]", "\"AAAA\"", true),
            new Kind("Optional<List<Integer>>", "[7]", true),
            new Kind("List<String>", "[\"ab\"]", true),
            new Kind("Collection<@Size(min = 2) String>", "[\"ab\"]", true),
            new Kind("Set<Integer>", "[7,8]", true),
            new Kind("String[]", "[\"ab\"]", true),
            new Kind("int[]", "[7]", true),
            new Kind("Map<String, Integer>", "{\"ab\":7}", true),
            new Kind("Map<Colour, @Size(max = 2) String>", "{\"red\":\"ab\"}", true),
            new Kind("Map<@Size(max = 2) String, List<Integer>>", "{\"ab\":[7]}", true),
            new Kind("Change<String>", "\"ab\"", true),
            new Kind("Change<@NotNull Integer>", "7", true),
            new Kind("Change<@Nullable Integer>", "7", true),
            new Kind("Leaf", "{\"name\":\"ab\"}", true),
            new Kind("Bean", "{\"size\":7}", true),
            new Kind("Box<Integer>", "{\"content\":7}", true),
            new Kind("Box<List<Leaf>>", "{\"content\":[{\"name\":\"ab\"}]}", true),
            new Kind("Pet", "{\"kind\":\"Cat\",\"claws\":7}", true),
            new Kind("List<Pet>", "[{\"kind\":\"Dog\",\"kennel\":{\"name\":\"ab\"}}]", true));

    private static final List<String> WORDS = List.of(
            "",
            "",
            "@Nullable ",
            "@NotNull ",
            "@NonNull ",
            "@jakarta.annotation.Nonnull ",
            "@jakarta.annotation.Nullable ",
            "@NotEmpty ",
            "@Size(max = 1) ");

    /** But no [7,7.0], of which this validator does not know that it holds one number twice (Core, 4.2.2). */
    private static final List<String> ANYTHING = List.of(
            "null",
            "true",
            "0",
            "7",
            "-1",
            "1.0",
            "1.5",
            "3000000000",
            "\"\"",
            "\"a\"",
            "\"ab\"",
            "\"abc\"",
            "\"7\"",
            "\"-7\"",
            "\"10.50\"",
            "\"6.\"",
            "\"AA==\"",
            "\"AAA=\"",
            "\"AAAAAA==\"",
            "\"AAAAAAA=\"",
            "\"red\"",
            "\"blue\"",
            "[]",
            "[7]",
            "[7,7]",
            "[null]",
            "[\"ab\"]",
            "[\"a\"]",
            "[\"ab\",\"ab\"]",
            "{}",
            "{\"ab\":7}",
            "{\"ab\":null}",
            "{\"abc\":7}",
            "{\"red\":\"ab\"}",
            "{\"red\":\"abc\"}",
            "{\"pink\":\"ab\"}",
            "{\"name\":\"ab\"}",
            "{\"name\":null}",
            "{\"size\":7}",
            "{\"size\":null}",
            "{\"size\":7,\"note\":null}",
            "{\"content\":7}",
            "{\"content\":null}",
            "{\"content\":[{}]}",
            "{\"kind\":\"Cat\"}",
            "{\"claws\":7,\"kind\":\"Cat\"}",
            "{\"kind\":\"Dog\"}",
            "{\"kind\":\"Cow\"}",
            "{\"kind\":7}",
            "[{\"kind\":\"Dog\",\"kennel\":{}}]",
            "[{\"kind\":\"Cat\",\"claws\":7,\"more\":1}]");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSchemaAcceptsWhatTheServiceAccepts(boolean nullMarked) {
        Random random = new Random(nullMarked ? 17 : 71);
        List<List<Kind>> types = new ArrayList<>();
        StringBuilder records = new StringBuilder();
        StringBuilder operations = new StringBuilder();
        for (int i = 0; i < TYPES; i++) {
            List<Kind> kinds = IntStream.range(0, PROPERTIES)
                    .mapToObj(property -> KINDS.get(random.nextInt(KINDS.size())))
                    .toList();
            types.add(kinds);
            records.append("    record Type%d(%s) {}\n".formatted(i, components(kinds, random)));
            operations.append("    @POST @Path(\"/%1$d\") void take%1$d(Type%1$d body);\n".formatted(i));
        }
        Compiled compiled =
                Compiled.flawless("acme.ThingApi", source(nullMarked, records.toString(), operations.toString()));
        Document schemas = new Document(compiled.text("things-v1.json"), false);
        Service service = new Service(compiled, Clock.systemUTC());
        int accepted = 0;
        for (int i = 0; i < TYPES; i++) {
            String name = "Type" + i;
            for (int j = 0; j < DOCUMENTS; j++) {
                String document = document(types.get(i), random);
                boolean says = schemas.accepts(name, document);
                List<String> faults = service.faults(name, document).stream()
                        .map(fault -> fault.where() + " " + fault.code())
                        .toList();
                assertThat(faults.isEmpty())
                        .as("%s in %s%n%s%nfaults %s", document, name, line(records.toString(), i), faults)
                        .isEqualTo(says);
                accepted += says ? 1 : 0;
            }
        }
        assertThat(accepted).as("documents that are accepted").isBetween(300, TYPES * DOCUMENTS - 300);
    }

    private static String components(List<Kind> kinds, Random random) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> written(kinds.get(i), random) + " p" + i)
                .collect(Collectors.joining(", "));
    }

    /** A type with a word before it that it can bear. */
    private static String written(Kind kind, Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        boolean isAbsence =
                kind.java().matches("(@.* )?Optional.*") || kind.java().startsWith("Change");
        boolean isSized = kind.java().matches("(String|List|Collection|Set|Map)\\b.*|[^@]*\\[]");
        boolean bears = word.isEmpty()
                || (word.matches("@(Nullable|NotNull|NonNull|jakarta.*) ")
                        ? kind.isReference() && !isAbsence && !kind.java().endsWith("[]")
                        : isSized);
        return (bears ? word : "") + kind.java();
    }

    private static String document(List<Kind> kinds, Random random) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int dice = random.nextInt(20);
            if (dice > 0) {
                String value = dice > 2 ? kinds.get(i).sample() : ANYTHING.get(random.nextInt(ANYTHING.size()));
                members.add("\"p" + i + "\":" + value);
            }
        }
        return members.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static String source(boolean nullMarked, String records, String operations) {
        return """
                package acme;

                import dev.signet.annotations.*;
                import jakarta.annotation.security.PermitAll;
                import jakarta.validation.constraints.*;
                import jakarta.ws.rs.*;
                import java.math.BigDecimal;
                import java.util.*;
                import org.jspecify.annotations.*;

                @ApiContract(title = "Things")
                @PermitAll
                %s
                public interface ThingApi {
                    enum Colour { @com.fasterxml.jackson.annotation.JsonProperty("red") RED }
                    record Leaf(@NotNull String name) {}
                    record Box<T>(T content) {}
                    sealed interface Pet permits Cat, Dog {}
                    record Cat(Integer claws) implements Pet {}
                    record Dog(Leaf kennel) implements Pet {}
                    class Bean {
                        private Integer size;
                        private String note;
                        public Integer getSize() { return size; }
                        public void setSize(@Min(1) Integer size) { this.size = size; }
                        public @Nullable String getNote() { return note; }
                        public void setNote(@Nullable String note) { this.note = note; }
                    }
                %s%s}
                """.formatted(nullMarked ? "@NullMarked" : "", records, operations);
    }

    private static String line(String records, int index) {
        return records.lines().skip(index).findFirst().orElseThrow();
    }
}
