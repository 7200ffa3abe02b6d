package dev.signet.processor.write;

import dev.signet.processor.findings.Finding;
import dev.signet.processor.findings.Severity;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Findings to javac's messages, in source order, each on the annotation value at fault. */
public final class FindingPrinter {
    private final Positions positions;
    private final Suppressions suppressions;
    private final Messager messager;

    public FindingPrinter(Positions positions, Suppressions suppressions, Messager messager) {
        this.positions = positions;
        this.suppressions = suppressions;
        this.messager = messager;
    }

    /**
     * Prints those that are not suppressed: the code, whose page is {@code docs/findings/<code>.md}, then the message, then
     * what to do.
     *
     * @param contract the canonical name of the contract, for what stands in a class that is not being compiled
     */
    public void print(List<Finding> findings, String contract) {
        positions.inSourceOrder(findings).forEach(finding -> print(finding, contract));
    }

    /** Prints findings about the compilation itself, for which no place in the source is at fault. */
    public void printPlaceless(List<Finding> findings) {
        findings.forEach(finding -> messager.printMessage(kind(finding), text(finding, "")));
    }

    private void print(Finding finding, String contract) {
        Position position = positions.of(finding.site(), contract);
        if (suppressions.cover(finding, position.element())) {
            return;
        }
        Diagnostic.Kind kind = kind(finding);
        String text = text(finding, position.prefix());
        if (position.value() != null) {
            messager.printMessage(kind, text, position.element(), position.annotation(), position.value());
        } else if (position.annotation() != null) {
            messager.printMessage(kind, text, position.element(), position.annotation());
        } else {
            messager.printMessage(kind, text, position.element());
        }
    }

    private static Diagnostic.Kind kind(Finding finding) {
        return finding.code().severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    private static String text(Finding finding, String prefix) {
        return "[" + finding.code().id() + "] " + prefix + finding.message() + "\n  " + finding.fix();
    }
}
