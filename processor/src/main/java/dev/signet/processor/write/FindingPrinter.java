package dev.signet.processor.write;

import dev.signet.processor.findings.Finding;
import dev.signet.processor.findings.Severity;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Findings to javac's messages, in source order, each on the annotation value at fault. */
public final class FindingPrinter {
    private final Positions positions;
    private final Messager messager;

    public FindingPrinter(Positions positions, Messager messager) {
        this.positions = positions;
        this.messager = messager;
    }

    /**
     * Prints them all: the message, then what to do, then the code, whose page is {@code docs/findings/<code>.md}.
     *
     * @param contract the canonical name of the contract, for what stands in a class that is not being compiled
     */
    public void print(List<Finding> findings, String contract) {
        positions.inSourceOrder(findings).forEach(finding -> print(finding, contract));
    }

    private void print(Finding finding, String contract) {
        Position position = positions.of(finding.site(), contract);
        Diagnostic.Kind kind =
                finding.code().severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        String text = "[" + finding.code().id() + "] " + position.prefix() + finding.message() + "\n  " + finding.fix();
        if (position.value() != null) {
            messager.printMessage(kind, text, position.element(), position.annotation(), position.value());
        } else if (position.annotation() != null) {
            messager.printMessage(kind, text, position.element(), position.annotation());
        } else {
            messager.printMessage(kind, text, position.element());
        }
    }
}
