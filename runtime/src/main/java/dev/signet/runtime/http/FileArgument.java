package dev.signet.runtime.http;

import dev.signet.runtime.multipart.UploadedPart;
import dev.signet.runtime.validation.Violation;
import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One argument of a call that is a file of its form, or several. What is absent or at fault is null. */
public final class FileArgument {
    private final Arguments arguments;
    private final FormParts form;
    private final String name;
    private final List<UploadedPart> files;

    FileArgument(Arguments arguments, FormParts form, String name, List<UploadedPart> files) {
        this.arguments = arguments;
        this.form = form;
        this.name = name;
        this.files = List.copyOf(files);
    }

    /** The same argument; its absence is reported. */
    public FileArgument required() {
        if (files.isEmpty()) {
            arguments.reportAbsent(Violation.required(name).in("form"));
        }
        return this;
    }

    /** The content, to be read until the request is answered. */
    public @Nullable InputStream toStream() {
        UploadedPart file = one();
        return file == null ? null : file.getContent();
    }

    /** The content, in memory; too much of it is refused with 413. */
    public byte @Nullable [] toBytes() {
        UploadedPart file = one();
        return file == null ? null : form.bytes(file);
    }

    /** The file with what the client says of it. */
    public @Nullable EntityPart toPart() {
        return one();
    }

    /** What the function makes of the argument; empty where there is none. */
    public <T> Optional<T> toOptional(Function<FileArgument, @Nullable T> type) {
        return Optional.ofNullable(type.apply(this));
    }

    /** One element for each file, in the order in which they came. */
    public <T> List<T> toList(Function<FileArgument, @Nullable T> type) {
        return files.stream()
                .map(file -> new FileArgument(arguments, form, name, List.of(file)))
                .flatMap(file -> Optional.ofNullable(type.apply(file)).stream())
                .toList();
    }

    /** As {@link #toList}, in an array of this kind. */
    public <T> T[] toArray(Function<FileArgument, @Nullable T> type, IntFunction<T[]> array) {
        return toList(type).toArray(array);
    }

    private @Nullable UploadedPart one() {
        if (files.size() > 1) {
            arguments.report(Violation.of(name, "repeated", "must not be given more than once")
                    .in("form"));
        }
        return files.size() == 1 ? files.get(0) : null;
    }
}
