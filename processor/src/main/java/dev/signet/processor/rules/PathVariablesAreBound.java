package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each variable of a path has one parameter, and each path parameter a variable. A misspelt name is one mistake, not two. */
final class PathVariablesAreBound implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream().flatMap(PathVariablesAreBound::check);
    }

    private static Stream<Finding> check(Operation operation) {
        List<String> variables = operation.path().variables();
        List<Parameter> parameters = operation.parameters().stream()
                .filter(parameter -> parameter.place() == Place.PATH)
                .toList();
        Set<String> seen = new HashSet<>();
        Stream<Finding> repeated = variables.stream()
                .filter(variable -> !seen.add(variable))
                .map(variable -> Code.PATH_VARIABLE_REPEATED.at(
                        operation.site().annotation(Names.PATH).attribute("value"),
                        variable,
                        operation.path().text()));
        List<Parameter> unknown = parameters.stream()
                .filter(parameter -> !variables.contains(parameter.wireName()))
                .toList();
        Stream<Finding> unbound = variables.stream()
                .distinct()
                .filter(variable ->
                        parameters.stream().noneMatch(it -> it.wireName().equals(variable)))
                .skip(unknown.size())
                .map(variable -> Code.PATH_VARIABLE_UNBOUND.at(
                        operation.site().annotation(Names.PATH).attribute("value"), variable));
        Stream<Finding> misspelt = unknown.stream()
                .map(parameter -> Code.PATH_PARAMETER_UNKNOWN.at(
                        parameter.site().annotation(Names.PATH_PARAM).attribute("value"),
                        operation.path().text(),
                        parameter.wireName()));
        return Stream.of(repeated, unbound, misspelt).flatMap(found -> found);
    }
}
