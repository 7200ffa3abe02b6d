package dev.signet.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Which of the types that javac was given have a source: {@code javac -processor … shop.LoanApi} names one that it reads from
 * its class file.
 *
 * @param trees empty where the compiler is not javac, or hides behind an environment of its own
 */
record SourceFiles(Optional<Trees> trees) {
    static SourceFiles of(ProcessingEnvironment environment) {
        try {
            return new SourceFiles(Optional.of(Trees.instance(environment)));
        } catch (IllegalArgumentException notJavac) {
            return new SourceFiles(Optional.empty()); // whatever it was given it has, presumably, a source for
        }
    }

    boolean have(TypeElement type) {
        return trees.map(it -> it.getPath(type) != null).orElse(true);
    }
}
