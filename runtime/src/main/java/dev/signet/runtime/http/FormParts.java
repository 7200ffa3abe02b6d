package dev.signet.runtime.http;

import dev.signet.runtime.multipart.MalformedMultipartException;
import dev.signet.runtime.multipart.MultipartReader;
import dev.signet.runtime.multipart.PartHeader;
import dev.signet.runtime.multipart.Spool;
import dev.signet.runtime.multipart.UploadedPart;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.validation.Violation;
import io.micronaut.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The parts of a form in multipart/form-data (RFC 7578): texts in memory, files on disk until the request is answered, and
 * nothing of what the operation does not take.
 */
public final class FormParts {
    private static final int MOST_PARTS = 1000;
    private static final int MOST_HELD = 10 * 1024 * 1024;

    private final ContentStream content;
    private final Optional<String> boundary;
    private final Spool spool = new Spool();
    private final Set<String> textNames = new HashSet<>();
    private final Set<String> fileNames = new HashSet<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<UploadedPart>> files = new LinkedHashMap<>();
    private int held;

    /**
     * @param boundary what the request says stands between the parts
     */
    FormParts(ContentStream content, Optional<String> boundary) {
        this.content = content;
        this.boundary = boundary;
    }

    /** The fields that are text. */
    public FormParts texts(String... names) {
        textNames.addAll(List.of(names));
        return this;
    }

    /** The fields that are files. */
    public FormParts files(String... names) {
        fileNames.addAll(List.of(names));
        return this;
    }

    /** The answer, after which the files are gone. */
    public HttpResponse<byte[]> during(Supplier<HttpResponse<byte[]>> answer) {
        try {
            return answer.get();
        } finally {
            close();
        }
    }

    /** The answer, after which, however late, the files are gone. */
    public CompletionStage<HttpResponse<byte[]>> duringLater(Supplier<CompletionStage<HttpResponse<byte[]>>> answer) {
        CompletionStage<HttpResponse<byte[]>> response;
        try {
            response = answer.get();
        } catch (Throwable failure) {
            close();
            throw failure;
        }
        return response.whenComplete((answered, failure) -> close());
    }

    private void close() {
        try (content;
                spool) {
            files.clear();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The texts of a field, in order. */
    List<String> texts(String name) {
        return texts.getOrDefault(name, List.of());
    }

    /** The files of a field, in order. */
    List<UploadedPart> files(String name) {
        return files.getOrDefault(name, List.of());
    }

    /** A file in memory, together with whatever else is held there for this request. */
    byte[] bytes(UploadedPart file) {
        hold(file.size());
        try {
            return file.getContent(byte[].class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads all parts, and reports what is wrong with each.
     *
     * @return false if what was read is no form, which was reported
     */
    boolean read(Consumer<Violation> report) {
        if (!content.isPresent()) {
            return true;
        }
        try {
            read(new MultipartReader(content, delimiter()), report);
            return true;
        } catch (MalformedMultipartException malformed) {
            report.accept(Violation.of("", "multipart", malformed.must()));
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String delimiter() throws MalformedMultipartException {
        return boundary.filter(MultipartReader::isBoundary)
                .orElseThrow(() -> new MalformedMultipartException("must name its boundary in Content-Type"));
    }

    private void read(MultipartReader parts, Consumer<Violation> report) throws IOException {
        Set<String> unknown = new HashSet<>();
        int count = 0;
        for (Optional<PartHeader> next = parts.next(); next.isPresent(); next = parts.next()) {
            PartHeader header = next.get();
            if (++count > MOST_PARTS) {
                throw new MalformedMultipartException("must not have more than " + MOST_PARTS + " parts");
            }
            if (!textNames.contains(header.name()) && !fileNames.contains(header.name())) {
                if (unknown.add(header.name())) {
                    report(report, header, "unknown", "is not a field of this form");
                }
            } else if (!header.isPlain()) {
                report(report, header, "coding", "must be sent as it is, without a Content-Transfer-Encoding");
            } else if (fileNames.contains(header.name())) {
                receive(header, parts);
            } else {
                text(header, parts, report);
            }
        }
    }

    // Browsers send a field of files in which none was chosen as one without a name and content.
    private void receive(PartHeader header, MultipartReader parts) throws IOException {
        UploadedPart file = new UploadedPart(header, spool.append(parts));
        boolean none =
                file.size() == 0 && header.fileName().filter(String::isEmpty).isPresent();
        if (!none) {
            files.computeIfAbsent(header.name(), name -> new ArrayList<>()).add(file);
        }
    }

    private void text(PartHeader header, MultipartReader parts, Consumer<Violation> report) throws IOException {
        Held text = new Held();
        parts.transferTo(text);
        try {
            if (!isText(header)) {
                throw new CharacterCodingException();
            }
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.toByteArray()))
                    .toString();
            texts.computeIfAbsent(header.name(), name -> new ArrayList<>()).add(decoded);
        } catch (CharacterCodingException notUtf8) {
            report(report, header, "type", "must be text in UTF-8");
        }
    }

    // RFC 7578, 4.4: what says nothing is text.
    private static boolean isText(PartHeader header) {
        return MediaRange.parse(header.contentType().orElse("text/plain"))
                .filter(type -> type.type().equals("text") && type.subtype().equals("plain") && type.isUtf8())
                .isPresent();
    }

    private static void report(Consumer<Violation> report, PartHeader header, String code, String detail) {
        report.accept(Violation.of(header.name(), code, detail).in("form"));
    }

    private void hold(long size) {
        if (size > MOST_HELD - held) {
            throw new ProblemException(Problem.of(413)
                    .detail("What a form holds besides streamed files must not be more than " + MOST_HELD + " bytes."));
        }
        held += (int) size;
    }

    /** A text in memory. */
    private final class Held extends OutputStream {
        private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

        @Override
        public void write(int octet) {
            hold(1);
            octets.write(octet);
        }

        @Override
        public void write(byte[] more, int offset, int length) {
            hold(length);
            octets.write(more, offset, length);
        }

        byte[] toByteArray() {
            return octets.toByteArray();
        }
    }
}
