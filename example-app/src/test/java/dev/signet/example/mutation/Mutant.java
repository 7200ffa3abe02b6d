package dev.signet.example.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A generated class from which one thing was taken away.
 *
 * @param name what was taken away, and where
 */
record Mutant(String name, String file, String source) {
    /** A constraint: the validator finds nothing. That something is returned is the service's to see to, not a client's. */
    private static final Pattern CONSTRAINT =
            Pattern.compile("found = found\\.and\\((?!WHOLE_)(Violation\\..*|[A-Z0-9_]+)\\);");

    /** A guard: anyone may call. */
    private static final Pattern GUARD =
            Pattern.compile("guard\\.(requireAuthenticated|requireRole)\\((?:request|caller)(?:, \"\\w+\")?\\)");

    /** A limit: nobody counts. */
    private static final Pattern LIMIT = Pattern.compile("limits\\.(count)\\(");

    /** A declared problem: the controller no longer knows it. */
    private static final Pattern PROBLEM = Pattern.compile("catch \\((\\w+) problem\\) \\{\\s+return ");

    /** What the client has already: it is given again. */
    private static final Pattern KNOWN = Pattern.compile("(tag\\.isKnown)\\(\\)");

    /** A condition that has to be there: it need not. */
    private static final Pattern REQUIRED = Pattern.compile("(Preconditions\\.required)\\(");

    /** A condition that does not hold: it is a failure. */
    private static final Pattern FAILED = Pattern.compile("throw (Preconditions\\.failed)\\(\\)");

    /** The tag of an answer: it has none. */
    private static final Pattern TAG = Pattern.compile("(tag\\.on(?:Changed)?)\\(");

    /** What caches are told. */
    private static final Pattern CACHED = Pattern.compile("\"(private, no-cache)\"");

    /** Every mutant of the generated classes in a folder, one thing at a time. */
    static List<Mutant> of(Path folder) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String source = Files.readString(file);
                String name = file.getFileName().toString();
                if (name.endsWith("Validator.java") && judgesRequests(file)) {
                    mutants.addAll(each(name, source, CONSTRAINT, ""));
                } else if (name.endsWith("Controller.java")) {
                    mutants.addAll(each(name, source, GUARD, "guard.anyone(request)"));
                    mutants.addAll(each(name, source, LIMIT, "java.util.List.of("));
                    // Its type stays in the clause, since the method would not compile without a use of it.
                    mutants.addAll(each(name, source, KNOWN, "false && tag.isKnown()"));
                    mutants.addAll(each(name, source, REQUIRED, "Preconditions.of("));
                    mutants.addAll(each(name, source, FAILED, "throw new IllegalStateException()"));
                    mutants.addAll(each(name, source, TAG, "("));
                    mutants.addAll(each(name, source, CACHED, "\"public, max-age=60\""));
                    mutants.addAll(each(name, source, PROBLEM, "catch ($1 problem) {if (true) throw problem; return "));
                }
            }
        }
        return mutants;
    }

    /** Whether what it judges comes from a client: a type with a reader, or arguments. No client sees answers refused. */
    private static boolean judgesRequests(Path validator) {
        String name = validator.getFileName().toString();
        return Stream.of("Reader.java", "Controller.java")
                .anyMatch(other -> Files.exists(validator.resolveSibling(name.replace("Validator.java", other))));
    }

    private static List<Mutant> each(String file, String source, Pattern pattern, String replacement) {
        List<Mutant> mutants = new ArrayList<>();
        Matcher found = pattern.matcher(source);
        while (found.find()) {
            String mutated = source.substring(0, found.start())
                    + pattern.matcher(found.group()).replaceFirst(replacement)
                    + source.substring(found.end());
            long line = source.substring(0, found.start()).lines().count();
            mutants.add(new Mutant("without " + found.group(1) + ", " + file + ":" + line, file, mutated));
        }
        return mutants;
    }
}
