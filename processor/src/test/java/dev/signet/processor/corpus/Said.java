package dev.signet.processor.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** An error that javac reported: a finding of Signet's where a user can mend it, or something that should not be. */
record Said(Diagnostic<? extends JavaFileObject> error) {
    /** The code, where else it belongs if its class has no source here, and what is wrong. */
    private static final Pattern FINDING =
            Pattern.compile("\\[([a-z-]+)] (?:\\[[^\\]]*] )?([^\\n]*).*", Pattern.DOTALL);

    /** Whether it is a finding, at a place in one of the sources that were given to javac. */
    boolean isFindingIn(List<JavaFileObject> sources) {
        return refusal().isPresent()
                && error.getPosition() != Diagnostic.NOPOS
                && sources.stream().anyMatch(this::isIn);
    }

    boolean isIn(JavaFileObject source) {
        return error.getSource() != null && error.getSource().toUri().equals(source.toUri());
    }

    Optional<Refusal> refusal() {
        Matcher finding = FINDING.matcher(error.getMessage(Locale.ROOT));
        return finding.matches() ? Optional.of(new Refusal(finding.group(1), finding.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        String place = error.getSource() == null ? "-" : error.getSource().toUri() + ":" + error.getLineNumber();
        return place + " " + error.getMessage(Locale.ROOT);
    }
}
