package dev.signet.processor.model;

import java.util.List;

/**
 * The name of a Java class.
 *
 * @param packageName "" for the unnamed package
 * @param simpleNames from the outermost class inwards, at least one
 */
public record JavaName(String packageName, List<String> simpleNames) {
    public JavaName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** As it stands in an import: {@code acme.Order.Line}. */
    public String canonical() {
        String nested = String.join(".", simpleNames);
        return packageName.isEmpty() ? nested : packageName + "." + nested;
    }

    /** The innermost name alone. */
    public String simple() {
        return simpleNames.get(simpleNames.size() - 1);
    }
}
