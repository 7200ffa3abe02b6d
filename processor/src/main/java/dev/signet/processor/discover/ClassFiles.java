package dev.signet.processor.discover;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The class files that javac reads types from, as far as a processor can get at them: not those on a module path. */
final class ClassFiles {
    private static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

    private final Elements elements;
    private final Filer filer;
    private final Map<String, Optional<ClassNode>> read = new HashMap<>();

    ClassFiles(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /** The class file of a type, without code; empty if it cannot be had. */
    Optional<ClassNode> find(TypeElement type) {
        return read.computeIfAbsent(
                elements.getBinaryName(type).toString(),
                unread -> find(type, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG));
    }

    /** The class file of a type, with its code; empty if it cannot be had. */
    Optional<ClassNode> findWithCode(TypeElement type) {
        return find(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private Optional<ClassNode> find(TypeElement type, int options) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String name = elements.getBinaryName(type).toString();
        String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
        return PLACES.stream()
                .flatMap(place -> read(place, packageName, file, options).stream())
                .findFirst();
    }

    private Optional<ClassNode> read(StandardLocation place, String packageName, String file, int options) {
        try (InputStream bytes = filer.getResource(place, packageName, file).openInputStream()) {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, options);
            return Optional.of(node);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty(); // not there, or newer than ASM: a warning tells where something may be lost
        }
    }
}
