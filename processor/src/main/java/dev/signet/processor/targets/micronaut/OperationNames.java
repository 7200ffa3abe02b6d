package dev.signet.processor.targets.micronaut;

import com.palantir.javapoet.NameAllocator;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.ParameterBean;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Place;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The names in one operation's methods. The method's parameters keep theirs; what is ours takes a free one. */
final class OperationNames {
    private static final List<String> OURS = List.of(
            "request",
            "body",
            "type",
            "caller",
            "in",
            "outcome",
            "answer",
            "tag",
            "item",
            "out",
            "failed",
            "problem",
            "undeclared");

    private final Contract contract;
    private final Operation operation;
    private final NameAllocator variables = new NameAllocator();
    private final IdentityHashMap<Argument, String> arguments = new IdentityHashMap<>();
    private final NameAllocator pathVariables = new NameAllocator();
    private final String answerMethod;
    private final String constant;
    private final String limits;
    private final String quotas;

    OperationNames(Contract contract, Operation operation) {
        this.contract = contract;
        this.operation = operation;
        NameAllocator members = new NameAllocator();
        contract.operations().forEach(other -> members.newName(other.name(), other.name()));
        for (Operation other : contract.operations()) {
            members.newName(answer(other), "answer " + other.name());
            members.newName(constant(other), "constant " + other.name());
        }
        this.limits = members.newName("JSON_LIMITS");
        this.quotas = quotas(members);
        this.answerMethod = members.get("answer " + operation.name());
        this.constant = members.get("constant " + operation.name());
        operation.arguments().forEach(this::nameArgument);
        for (String ours : OURS) {
            variables.newName(ours, ours);
        }
        if (operation.success().stored()) {
            variables.newName("stored", "stored");
        }
        operation.arguments().forEach(this::nameMembers);
        operation.parameters().stream().filter(it -> it.place() == Place.PATH).forEach(this::nameText);
    }

    /** The variable that holds an argument, or a member of one. */
    String variable(Argument argument) {
        return Objects.requireNonNull(arguments.get(argument), argument.javaName());
    }

    /** A variable of ours. */
    String variable(String ours) {
        return variables.get(ours);
    }

    /** Every name in the methods, to be cloned by what declares more inside them. */
    NameAllocator variables() {
        return variables;
    }

    /** The variable that holds a path variable's text. */
    String text(Parameter parameter) {
        return variables.get(textTag(parameter));
    }

    /** Micronaut's variables are identifiers; the contract's may hold hyphens and dots. */
    String pathVariable(String wireName) {
        return pathVariables.get(wireName);
    }

    /** The private method that calls the bean and answers. */
    String answerMethod() {
        return answerMethod;
    }

    /** The constant that describes the operation to the store of keys: {@code ISSUE_REFUND} for {@code issueRefund}. */
    String constant() {
        return constant;
    }

    /** The constant that says what the JSON of a request may ask for. */
    String limits() {
        return limits;
    }

    /** The constant that says how often the operation may be called: {@code QUOTAS}, if that is said of the contract; empty if of nobody. */
    String quotas() {
        return quotas;
    }

    /** A field of the controller, which a parameter of its name would hide. */
    String field(String name) {
        boolean hidden = operation.arguments().stream()
                .anyMatch(argument -> argument.javaName().equals(name));
        return hidden ? "this." + name : name;
    }

    /** How logs name the operation: {@code RefundsApi.issue}. */
    String label() {
        return String.join(".", contract.name().simpleNames()) + "." + operation.name();
    }

    /** The method's parameters as arguments of a call. */
    String arguments() {
        return operation.arguments().stream().map(this::variable).collect(Collectors.joining(", "));
    }

    /**
     * The path variables that a bean of parameters holds and the {@code Location} names: a bean need not give back what it
     * was given.
     */
    List<Parameter> locating() {
        List<String> named =
                operation.success().location().map(PathTemplate::variables).orElse(List.of());
        return operation.arguments().stream()
                .filter(ParameterBean.class::isInstance)
                .flatMap(bean -> ((ParameterBean) bean).parameters())
                .filter(parameter -> parameter.place() == Place.PATH && named.contains(parameter.wireName()))
                .toList();
    }

    /** Two interfaces above one contract may each say something of their own operations. */
    private String quotas(NameAllocator members) {
        Map<String, String> names = new HashMap<>();
        for (Operation other : contract.operations()) {
            other.countedBy()
                    .ifPresent(limit -> names.computeIfAbsent(
                            limit.scope(),
                            scope -> members.newName(limit.isShared() ? "QUOTAS" : constant(other) + "_QUOTAS")));
        }
        return operation.countedBy().map(limit -> names.get(limit.scope())).orElse("");
    }

    private void nameArgument(Argument argument) {
        arguments.put(argument, variables.newName(argument.javaName()));
    }

    /** A member takes a free name: two beans may have namesakes. */
    private void nameMembers(Argument argument) {
        if (argument instanceof ParameterBean bean) {
            for (ParameterBean.Member member : bean.members()) {
                nameArgument(member.argument());
                nameMembers(member.argument());
            }
        }
    }

    private void nameText(Parameter parameter) {
        variables.newName(variable(parameter) + "Text", textTag(parameter));
        pathVariables.newName(parameter.wireName().replaceAll("[^A-Za-z0-9_]", "_"), parameter.wireName());
    }

    private static String textTag(Parameter parameter) {
        return "text of " + parameter.wireName();
    }

    private static String answer(Operation operation) {
        String name = operation.name();
        return "answer" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String constant(Operation operation) {
        return operation.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
