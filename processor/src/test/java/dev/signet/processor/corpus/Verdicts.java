package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.processor.corpus.Foreign.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What became of the methods of one {@link Corpus}, and all that should not have happened. */
final class Verdicts {
    /** One method of one interface. */
    record Subject(Foreign type, Operation operation) {
        @Override
        public String toString() {
            return type.name() + "." + operation.label();
        }
    }

    private final Map<Subject, Set<Refusal>> refusals = new LinkedHashMap<>();
    private final List<String> defects = new ArrayList<>();
    private final Map<Foreign, JsonNode> documents = new LinkedHashMap<>();

    Verdicts(List<Foreign> types) {
        types.forEach(type ->
                type.operations().forEach(operation -> refusals.put(new Subject(type, operation), new TreeSet<>())));
    }

    void refuse(Foreign type, Operation operation, Refusal refusal) {
        refusals.get(new Subject(type, operation)).add(refusal);
    }

    /** A crash, javac's own error, or a finding without a place. */
    void defect(String what) {
        defects.add(what);
    }

    /** What was generated for the methods of an interface that are read. */
    void document(Foreign type, JsonNode openApi) {
        documents.put(type, openApi);
    }

    Map<Foreign, JsonNode> documents() {
        return documents;
    }

    List<String> defects() {
        return List.copyOf(defects);
    }

    /** The methods of an interface that nothing speaks against so far. */
    Set<Operation> readOf(Foreign type) {
        return type.operations().stream()
                .filter(operation -> refusals.get(new Subject(type, operation)).isEmpty())
                .collect(Collectors.toSet());
    }

    Map<Subject, Set<Refusal>> all() {
        return refusals;
    }

    int interfaces() {
        return (int) refusals.keySet().stream().map(Subject::type).distinct().count();
    }

    int methods() {
        return refusals.size();
    }

    int read() {
        return (int) refusals.values().stream().filter(Set::isEmpty).count();
    }
}
