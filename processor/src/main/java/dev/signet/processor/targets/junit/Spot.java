package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** A place of a request where one value stands, and how a test puts another there. */
interface Spot {
    /** Its name on the wire, as a sentence has it. */
    String label();

    /** Its part of a test's name. */
    String javaLabel();

    /** {@code violation("body", "#/amount_cents", "min")}. */
    CodeBlock violation(String code);

    /** What follows a call to put a sample there, {@code .body("/amount_cents", 0)}; empty if it cannot be sent. */
    Optional<CodeBlock> with(Object sample);

    /** What follows a call to put a text of so many code points there. */
    Optional<CodeBlock> withText(int codePoints);

    /** What follows a call to put a list of so many elements there, each of them as this one. */
    Optional<CodeBlock> withElements(int count, Object element);

    /** A test that this is refused with a code; {@code name} and {@code sentence} go on from the label. */
    default Fact refuses(Subject subject, CodeBlock change, String name, String sentence, String code) {
        return subject.fact(
                javaLabel() + name + "_isRefusedWith" + Words.title(code),
                label() + " " + sentence + " is refused with " + code,
                "refuses($L$L, $L)",
                subject.call(),
                change,
                violation(code));
    }

    /** A test that this is not refused with a code. */
    default Fact accepts(Subject subject, CodeBlock change, String name, String sentence, String code) {
        return subject.fact(
                javaLabel() + name + "_isAccepted",
                label() + " " + sentence + " is accepted",
                "accepts($L$L, $L)",
                subject.call(),
                change,
                violation(code));
    }
}
