package dev.signet.processor.corpus;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * An interface that somebody else wrote: its source, and where in it the methods stand.
 *
 * @param name its canonical name
 * @param packageName where it lives; a copy lives in a package below, and imports this one
 * @param enclosing the canonical name of what it is nested in, or ""
 * @param text the whole file
 * @param packageDeclaration what a copy replaces
 * @param imports from the first to the last; empty where there is none
 * @param declaration the interface with its annotations, without what else is in the file
 * @param modifiers of those, what a nested interface may say and one that stands alone may not
 * @param isExtending whether it has super-interfaces
 * @param saysWhoMayCall whether it bears an annotation of {@code jakarta.annotation.security}
 * @param operations what it asks of an implementation, inherited methods included
 */
record Foreign(
        String name,
        String packageName,
        String enclosing,
        String text,
        Span packageDeclaration,
        Span imports,
        Span declaration,
        List<Span> modifiers,
        boolean isExtending,
        boolean saysWhoMayCall,
        List<Operation> operations) {
    /** From the first character to behind the last. */
    record Span(int start, int end) {
        boolean holds(long position) {
            return start <= position && position < end;
        }
    }

    /**
     * A method without a body.
     *
     * @param label its name, and its number among its namesakes
     * @param whole with its annotations; empty and behind the last member for an inherited one
     * @param modifiers its annotations and modifiers
     * @param override for an inherited one, a declaration with a body; else ""
     */
    record Operation(String label, Span whole, Span modifiers, String override) {
        boolean isInherited() {
            return !override.isEmpty();
        }

        String name() {
            return label.replaceFirst("\\W.*", "");
        }
    }

    private record Edit(Span span, String text) {}

    /**
     * A copy whose text up to its first edit, and whose lines, are those of the original.
     *
     * @param place the package it stands in
     */
    record Copy(Foreign original, String place, JavaFileObject source, List<Edit> edits, Set<Operation> asked) {
        String typeName() {
            return place + "." + original.simpleName();
        }

        /** Of those asked, the one that stands around a position of the copy; all of them where none does. */
        Set<Operation> at(long position) {
            long there = position - shift(position);
            Set<Operation> around = asked.stream()
                    .filter(operation -> operation.whole().holds(there))
                    .collect(Collectors.toSet());
            return around.isEmpty() ? asked : around;
        }

        /** How much longer the copy is than the original, up to a position. */
        private long shift(long position) {
            long shift = 0;
            for (Edit edit : edits) {
                long end = edit.span().start() + shift + edit.text().length();
                if (end > position) {
                    break;
                }
                shift = end - edit.span().end();
            }
            return shift;
        }
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * The interface as its author would write it as a contract, and of its methods only some without a body.
     *
     * @param place a name for the package below its own
     */
    Copy asking(Set<Operation> asked, String place) {
        String home = packageName + "." + place;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(
                packageDeclaration,
                "package " + home + "; import " + packageName + ".*;"
                        + (enclosing.isEmpty() ? "" : " import " + enclosing + ".*;")));
        edits.add(new Edit(
                new Span(declaration.start(), declaration.start()),
                "@dev.signet.annotations.ApiContract(title = \"" + home + "." + simpleName() + "\", version = 1) "
                        + (saysWhoMayCall ? "" : "@jakarta.annotation.security.PermitAll ")));
        if (!enclosing.isEmpty()) {
            int afterPackage = Math.max(packageDeclaration.end(), imports.end());
            edits.add(blank(new Span(afterPackage, declaration.start())));
            edits.add(blank(new Span(declaration.end(), text.length())));
        }
        modifiers.forEach(modifier -> edits.add(blank(modifier)));
        operations.stream()
                .filter(operation -> !asked.contains(operation))
                .flatMap(this::unasked)
                .forEach(edits::add);
        edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
        String copy = edited(edits);
        return new Copy(
                this,
                home,
                JavaFileObjects.forSourceString(home + "." + simpleName(), copy),
                List.copyOf(edits),
                Set.copyOf(asked));
    }

    /** A method that is not asked for is not there, or has a body where it would be inherited otherwise. */
    private Stream<Edit> unasked(Operation operation) {
        if (!isExtending) {
            return Stream.of(blank(operation.whole()));
        }
        Span modifiers = operation.modifiers();
        if (operation.isInherited()) {
            return Stream.of(new Edit(modifiers, operation.override()));
        }
        int end = operation.whole().end();
        return Stream.of(
                new Edit(modifiers, " default " + lines(modifiers)),
                new Edit(new Span(end - 1, end), "{ throw new UnsupportedOperationException(); }"));
    }

    private Edit blank(Span span) {
        return new Edit(span, text.substring(span.start(), span.end()).replaceAll("[^\\n]", " "));
    }

    /** The line breaks alone, so that what follows keeps its line. */
    private String lines(Span span) {
        return text.substring(span.start(), span.end()).replaceAll("[^\\n]", "");
    }

    private String edited(List<Edit> edits) {
        StringBuilder copy = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            copy.append(text, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return copy.append(text.substring(at)).toString();
    }
}
