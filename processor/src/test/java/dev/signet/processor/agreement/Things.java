package dev.signet.processor.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON of types that are objects, and what a few changes make of it: somewhere something else, more or less. */
final class Things {
    /** What the types of {@link #SAMPLES} are. */
    static final String TYPES = """
            @jakarta.validation.Constraint(validatedBy = SideValidator.class)
            @SchemaFragment("{\\"enum\\": [\\"left\\", \\"right\\"]}")
            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @interface Side {
                String message() default "must be left or right";
                Class<?>[] groups() default {};
                Class<? extends jakarta.validation.Payload>[] payload() default {};
            }
            class SideValidator implements jakarta.validation.ConstraintValidator<Side, String> {
                @Override
                public boolean isValid(String value, jakarta.validation.ConstraintValidatorContext context) {
                    return value == null || value.equals("left") || value.equals("right");
                }
            }
            enum Colour { @JsonProperty("red") RED, GREEN }
            final class Isbn {
                private final String digits;
                private Isbn(String digits) { this.digits = digits; }
                public static Isbn fromString(String text) {
                    if (!text.matches("[0-9-]+")) throw new IllegalArgumentException(text);
                    return new Isbn(text);
                }
                @Override public boolean equals(Object other) { return other instanceof Isbn isbn && isbn.digits.equals(digits); }
                @Override public int hashCode() { return digits.hashCode(); }
                @Override public String toString() { return digits; }
            }
            record Tree(
                @NotBlank String name,
                @Min(1) @Max(10) Integer size,
                @Size(max = 1) List<@Valid Tree> trees,
                Map<@Size(max = 2) String, @Valid Tree> named,
                Optional<Tree> other,
                boolean tall) {}
            class Shop {
                @NotBlank private String name;
                private List<@NotEmpty String> tags;
                private Double rate;
                private Pet pet;
                public String getName() { return name; }
                public void setName(String name) { this.name = name; }
                @NotNull @Size(max = 2) public List<String> getTags() { return tags; }
                public void setTags(List<String> tags) { this.tags = tags; }
                public Double getRate() { return rate; }
                public void setRate(@DecimalMin(value = "0", inclusive = false) @Digits(integer = 1, fraction = 2) Double rate) { this.rate = rate; }
                public Pet getPet() { return pet; }
                public void setPet(Pet pet) { this.pet = pet; }
            }
            sealed interface Pet permits Cat, Dog {}
            record Cat(@Positive Integer claws, @NotNull Colour colour) implements Pet {}
            record Dog(Tree kennel, Optional<@Size(max = 3) String> name, @AssertTrue Boolean tame) implements Pet {}
            record Page<T>(@Size(max = 2) List<T> items, @PositiveOrZero long total, T best) {}
            """;

    /** A value of each. */
    static final Map<String, String> SAMPLES = Map.of(
            "Tree", """
                    {"name":"a","size":1,"trees":[{"name":"b","tall":true}],"named":{"ab":{"name":"c","tall":false}},
                    "other":{"name":"d","size":10,"trees":[],"tall":false},"tall":true}""",
            "Shop", """
                    {"name":"a","tags":["a","b"],"rate":1.25,"pet":{"kind":"Cat","claws":1,"colour":"red"}}""",
            "Pet", """
                    {"kennel":{"name":"a","tall":true},"kind":"Dog","name":"abc","tame":true}""",
            "Parcel", """
                    {"pieces":4,"boxes":15,"grams":-1,"label":"ab","sku":"AB","other":"AB","strict":"AB","counts":[2,4],
                    "shelves":{"AB":7},"hint":2,"range":{"start":0,"stop":6},"stays":[{"from":1,"to":2}]}""",
            "Page<Tree>", """
                    {"items":[{"name":"b","tall":true},{"name":"c","tall":true}],"total":2,"best":{"name":"b","tall":true}}""",
            "Page<Pet>", """
                    {"items":[{"kind":"Cat","colour":"GREEN"}],"total":2,"best":{"kind":"Dog"}}""",
            "Page<List<Integer>>", """
                    {"items":[[1,2],[3]],"total":0,"best":[]}""");

    private static final int CHANGES = 3;

    private final Documents random;

    Things(Documents random) {
        this.random = random;
    }

    /** The sample after some changes, by itself or in an array or an object. */
    String near(String sample) {
        JsonNode changed = Document.parsed(sample);
        for (int changes = random.below(CHANGES); changes > 0; changes--) {
            changed = changed(changed);
        }
        return switch (random.below(5)) {
            case 0 -> "[" + changed + "]";
            case 1 -> "{\"a\":" + changed + "}";
            case 2 -> random.below(4) == 0 ? random.other() : changed.toString();
            default -> changed.toString();
        };
    }

    private JsonNode changed(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty() && random.below(5) > 0) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = random.one(names);
            switch (random.below(8)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(random.one(List.of("name", "size", "kind", "other", "abc")), object.get(name));
                case 2 -> object.set(name, object.remove(name)); // the last is another
                default -> object.set(name, changed(object.get(name)));
            }
            return object;
        }
        if (node instanceof ArrayNode array && !array.isEmpty() && random.below(5) > 0) {
            int index = random.below(array.size());
            switch (random.below(5)) {
                case 0 -> array.remove(index);
                case 1 -> array.add(array.get(index).deepCopy());
                default -> array.set(index, changed(array.get(index)));
            }
            return array;
        }
        return Document.parsed(scalar());
    }

    private String scalar() {
        return random.below(3) == 0
                ? random.other()
                : random.one(List.of(
                        "\"\"",
                        "\" \"",
                        "\"ab\"",
                        "\"abc\"",
                        "\"abcd\"",
                        "\"red\"",
                        "\"GREEN\"",
                        "\"Cat\"",
                        "\"Dog\"",
                        "1",
                        "2",
                        "10",
                        "11",
                        "1.25",
                        "1.255",
                        "10.5",
                        "-0.0",
                        "1e1",
                        "true",
                        "false",
                        "null"));
    }
}
