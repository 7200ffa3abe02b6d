package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.processor.corpus.Difference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds Signet's documents of a corpus against those of a {@link Witness}, fact by fact. */
final class Comparison {
    private static final String VERSION = "/v1";

    private final Set<Difference> differences = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private int operations;
    private int facts;

    static Comparison of(Corpus corpus, Witness witness, Map<Foreign, JsonNode> documents) {
        Comparison comparison = new Comparison();
        List<Foreign> types = new ArrayList<>(documents.keySet());
        List<JsonNode> testimony = witness.testimony(corpus, types);
        for (int i = 0; i < types.size(); i++) {
            comparison.document(types.get(i), documents.get(types.get(i)), testimony.get(i));
        }
        return comparison;
    }

    int operations() {
        return operations;
    }

    int facts() {
        return facts;
    }

    Set<Difference> differences() {
        return differences;
    }

    private void document(Foreign type, JsonNode ours, JsonNode theirs) {
        Map<String, Described> known = Described.all(theirs, "");
        Described.all(ours, VERSION).forEach((route, our) -> {
            String where = type.simpleName() + " " + route;
            Described their = known.get(route);
            same(Kind.OPERATION, where, route, their == null ? "-" : route);
            if (their != null) {
                operations++;
                parameters(where, our, their);
                body(where, our, their);
                answer(where, our, their);
            }
        });
    }

    private void parameters(String operation, Described our, Described their) {
        Map<String, JsonNode> ours = our.parameters();
        Map<String, JsonNode> theirs = their.parameters();
        for (String name : both(ours.keySet(), theirs.keySet())) {
            String where = operation + " " + name;
            same(Kind.PARAMETER, where, ours.containsKey(name) ? name : "-", theirs.containsKey(name) ? name : "-");
            if (ours.containsKey(name) && theirs.containsKey(name)) {
                JsonNode a = ours.get(name);
                JsonNode b = theirs.get(name);
                same(Kind.PARAMETER_REQUIRED, where, flag(a), flag(b));
                same(Kind.PARAMETER_DEFAULT, where, preset(our.type(a)), preset(their.type(b)));
                types(Kind.PARAMETER_TYPE, where, our.type(a), their.type(b));
            }
        }
    }

    private void body(String where, Described our, Described their) {
        Optional<JsonNode> ours = our.body();
        Optional<JsonNode> theirs = their.body();
        same(Kind.BODY, where, ours.isPresent() ? "body" : "-", theirs.isPresent() ? "body" : "-");
        if (ours.isPresent() && theirs.isPresent()) {
            same(Kind.BODY_REQUIRED, where, flag(ours.get()), flag(theirs.get()));
            same(Kind.BODY_MEDIA, where, media(ours.get()), media(theirs.get()));
            types(Kind.BODY_TYPE, where, our.type(ours.get()), their.type(theirs.get()));
        }
    }

    private void answer(String where, Described our, Described their) {
        same(Kind.STATUS, where, our.status(), their.status());
        same(Kind.RESPONSE_MEDIA, where, media(our.answer()), media(their.answer()));
        types(Kind.RESPONSE_TYPE, where, our.type(our.answer()), their.type(their.answer()));
    }

    private void types(Kind kind, String where, Shape ours, Shape theirs) {
        if (!same(kind, where, ours.leaf(), theirs.leaf())) {
            return;
        }
        switch (ours.leaf()) {
            case "array" -> types(kind, where + "[]", ours.items(), theirs.items());
            case "map" -> types(kind, where + "{}", ours.values(), theirs.values());
            case "object" -> properties(ours.name().isEmpty() ? where : ours.name(), ours, theirs);
            default -> {}
        }
    }

    private void properties(String model, Shape ours, Shape theirs) {
        if (!seen.add(model + " " + ours.properties().keySet() + " "
                + theirs.properties().keySet())) {
            return;
        }
        Map<String, Shape> a = ours.properties();
        Map<String, Shape> b = theirs.properties();
        for (String name : both(a.keySet(), b.keySet())) {
            String where = model + "." + name;
            same(Kind.PROPERTY, where, a.containsKey(name) ? name : "-", b.containsKey(name) ? name : "-");
            if (a.containsKey(name) && b.containsKey(name)) {
                same(
                        Kind.PROPERTY_REQUIRED,
                        where,
                        "" + ours.required().contains(name),
                        "" + theirs.required().contains(name));
                types(Kind.PROPERTY_TYPE, where, a.get(name), b.get(name));
            }
        }
    }

    private boolean same(Kind kind, String where, String ours, String theirs) {
        facts++;
        boolean same = Objects.equals(ours, theirs);
        if (!same) {
            differences.add(new Difference(kind, where, ours, theirs));
        }
        return same;
    }

    private static Set<String> both(Set<String> ours, Set<String> theirs) {
        Set<String> both = new TreeSet<>(ours);
        both.addAll(theirs);
        return both;
    }

    private static String flag(JsonNode carrier) {
        return "" + carrier.path("required").asBoolean(false);
    }

    private static String preset(Shape type) {
        JsonNode preset = type.schema().path("default");
        return preset.isMissingNode() ? "-" : preset.isValueNode() ? preset.asText() : preset.toString();
    }

    private static String media(JsonNode carrier) {
        return Described.media(carrier).isEmpty() ? "-" : String.join(", ", Described.media(carrier));
    }
}
