package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/**
 * What each operation is known by: its method's name. Of several that share one, that with the fewest parameters keeps it;
 * the others are told apart by what they are asked by, as in {@code findByIsbnAndShop}, whatever their order.
 */
final class OperationIds {
    private final Map<ExecutableElement, String> ids = new HashMap<>();

    private OperationIds() {}

    static OperationIds of(List<ContractMethod> methods, Scope scope) {
        OperationIds read = new OperationIds();
        Set<String> taken = methods.stream().map(ContractMethod::name).collect(Collectors.toCollection(HashSet::new));
        methods.stream()
                .collect(Collectors.groupingBy(ContractMethod::name, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(namesakes -> read.add(namesakes, taken, scope));
        return read;
    }

    String of(ContractMethod method) {
        return ids.getOrDefault(method.element(), method.name());
    }

    private void add(List<ContractMethod> namesakes, Set<String> taken, Scope scope) {
        namesakes.stream()
                .sorted(Comparator.comparingInt(
                        method -> method.element().getParameters().size()))
                .skip(1)
                .forEach(method -> {
                    String id = ArgumentNames.free(method.name() + suffix(method, scope), taken);
                    ids.put(method.element(), id);
                    scope.found().add(Code.OPERATION_OVERLOADED, Scope.site(method.element()), method.name(), id);
                });
    }

    private static String suffix(ContractMethod method, Scope scope) {
        return ArgumentNames.meant(method, scope).stream()
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.joining("And", "By", ""));
    }
}
