package dev.signet.processor.write;

import dev.signet.processor.targets.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Generated files to javac's Filer. A file that two contracts share, to the byte, is written once. */
public final class GeneratedFiles {
    private final Filer filer;
    private final Map<String, String> written = new HashMap<>();

    public GeneratedFiles(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes the file, or finds that it was written.
     *
     * @param origin the contract it came from, for incremental builds
     * @return whether the name was free, or taken by the same content
     */
    public boolean write(GeneratedFile file, Element origin) {
        String earlier = written.get(name(file));
        if (earlier != null) {
            return earlier.equals(file.content());
        }
        written.put(name(file), file.content());
        return create(file, origin);
    }

    /** Whether another compilation, whose output is on the class path, has written a resource of that name. */
    public boolean isOnClassPath(GeneratedFile.Resource resource) {
        try (InputStream there = filer.getResource(StandardLocation.CLASS_PATH, "", resource.path())
                .openInputStream()) {
            return there.read() >= 0;
        } catch (IOException | IllegalArgumentException absent) {
            return false; // the latter where a compiler has no class path
        }
    }

    /** What a finding calls the file. */
    public static String name(GeneratedFile file) {
        return file instanceof GeneratedFile.Source source
                ? source.qualifiedName()
                : ((GeneratedFile.Resource) file).path();
    }

    private boolean create(GeneratedFile file, Element origin) {
        try {
            FileObject target = file instanceof GeneratedFile.Source source
                    ? filer.createSourceFile(source.qualifiedName(), origin)
                    : filer.createResource(
                            StandardLocation.CLASS_OUTPUT, "", ((GeneratedFile.Resource) file).path(), origin);
            try (Writer writer = target.openWriter()) {
                writer.write(file.content());
            }
            return true;
        } catch (FilerException taken) {
            return false; // by a source of the user's, or by another processor
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + name(file), unwritable);
        }
    }
}
