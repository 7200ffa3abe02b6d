package dev.signet.runtime.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of multipart content (RFC 2046, 5.1), one after the other; of none more is held than a buffer.
 *
 * <p>Strict where readers that differ could be played off against each other: lines end in CRLF, fields are not folded, and
 * the last delimiter is there.
 */
public final class MultipartReader {
    /** RFC 2046, 5.1.1: bchars, the last of which is no space. */
    private static final Pattern BOUNDARY = Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

    private static final int MOST_HEADER = 8 * 1024;
    private static final int BUFFER = 16 * 1024;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    // What stands before the first delimiter is content of no part.
    private boolean inContent = true;
    private boolean finished;

    /**
     * @param boundary what stands between the parts, see {@link #isBoundary}
     */
    public MultipartReader(InputStream in, String boundary) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        // The first delimiter needs no line before it.
        buffer[end++] = '\r';
        buffer[end++] = '\n';
    }

    /** Whether parts can be told apart by this text. */
    public static boolean isBoundary(String text) {
        return BOUNDARY.matcher(text).matches();
    }

    /** The header of the next part, past what is left of the one before; empty after the last. */
    public Optional<PartHeader> next() throws IOException {
        if (finished) {
            return Optional.empty();
        }
        transferTo(OutputStream.nullOutputStream());
        int first = read();
        int second = read();
        if (first == '-' && second == '-') {
            finished = true;
            passOver();
            return Optional.empty();
        }
        endLine(first, second);
        Optional<PartHeader> header = Optional.of(PartHeader.of(fields()));
        inContent = true;
        return header;
    }

    /** Hands on what is left of the part's content. */
    public void transferTo(OutputStream out) throws IOException {
        while (inContent) {
            int found = indexOfDelimiter();
            // Behind the last place where a delimiter could begin, it may have begun.
            int safe = found >= 0 ? found : Math.max(start, end - delimiter.length + 1);
            out.write(buffer, start, safe - start);
            start = safe;
            if (found >= 0) {
                start += delimiter.length;
                inContent = false;
            } else if (!fill()) {
                throw new MalformedMultipartException("must end with its boundary");
            }
        }
    }

    private int indexOfDelimiter() {
        for (int at = start; at <= end - delimiter.length; at++) {
            if (buffer[at] == delimiter[0]
                    && Arrays.equals(buffer, at, at + delimiter.length, delimiter, 0, delimiter.length)) {
                return at;
            }
        }
        return -1;
    }

    /** More of the content behind what is left in the buffer; false at its end. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        int count = receive(end, buffer.length - end);
        end += Math.max(count, 0);
        return count >= 0;
    }

    private int receive(int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException broken) {
            throw new MalformedMultipartException("must be sent to its end", broken);
        }
    }

    private int read() throws IOException {
        if (start == end && !fill()) {
            throw new MalformedMultipartException("must end with its boundary");
        }
        return buffer[start++];
    }

    // RFC 2046, 5.1.1: spaces may have been put behind a boundary on the way.
    private void endLine(int first, int second) throws IOException {
        int one = first;
        int two = second;
        for (int padding = 0; one == ' ' || one == '\t'; padding++) {
            if (padding > MOST_HEADER) {
                throw new MalformedMultipartException("must not have a header of more than " + MOST_HEADER + " bytes");
            }
            one = two;
            two = read();
        }
        if (one != '\r' || two != '\n') {
            throw new MalformedMultipartException("must have nothing behind a boundary in its line");
        }
    }

    private List<String> fields() throws IOException {
        List<String> lines = new ArrayList<>();
        int size = 0;
        while (true) {
            byte[] line = line(MOST_HEADER - size);
            if (line.length == 0) {
                return lines;
            }
            size += line.length + 2;
            lines.add(PartHeader.text(line));
        }
    }

    private byte[] line(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = read(); octet != '\r'; octet = read()) {
            if (line.size() >= most) {
                throw new MalformedMultipartException("must not have a header of more than " + MOST_HEADER + " bytes");
            }
            line.write(octet);
        }
        if (read() != '\n') {
            throw new MalformedMultipartException("must have lines that end in CRLF");
        }
        return line.toByteArray();
    }

    /** What stands behind the last delimiter means nothing (RFC 2046, 5.1.1), but has to have been sent. */
    private void passOver() throws IOException {
        do {
            start = end;
        } while (fill());
    }
}
