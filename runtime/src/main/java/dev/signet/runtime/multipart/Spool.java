package dev.signet.runtime.multipart;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One file, in the directory for temporary files, for all that a request uploads. It is gone when it is closed; where the
 * system can, it has no name from the start, so that not even a crash leaves it behind.
 */
public final class Spool implements Closeable {
    private @Nullable FileChannel file;
    private long size;
    private boolean closed;

    /** A piece of the file, to be read any number of times until the spool is closed. */
    public record Piece(Spool spool, long offset, long size) {
        /** Its content from the beginning. */
        public InputStream open() {
            return spool.new PieceStream(this);
        }
    }

    /** What follows the pieces that are there; it is a piece once the part has written it. */
    public synchronized Piece append(MultipartReader part) throws IOException {
        long offset = size;
        part.transferTo(new End());
        return new Piece(this, offset, size - offset);
    }

    private synchronized FileChannel opened() throws IOException {
        if (closed) {
            throw new IOException("The request has been answered");
        }
        if (file == null) {
            file = create();
        }
        return file;
    }

    private static FileChannel create() throws IOException {
        Path path = Files.createTempFile("signet-", ".upload");
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (file != null) {
            file.close();
        }
    }

    /** Writes behind what is there. */
    private final class End extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(octets, offset, length);
            while (rest.hasRemaining()) {
                size += opened().write(rest, size);
            }
        }
    }

    /** Reads one piece; several of them do not disturb each other. */
    private final class PieceStream extends InputStream {
        private final long end;
        private long position;

        PieceStream(Piece piece) {
            this.position = piece.offset();
            this.end = piece.offset() + piece.size();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            FileChannel from = opened();
            if (length == 0) {
                return 0;
            }
            if (position >= end) {
                return -1;
            }
            int count = from.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, end - position)), position);
            position += Math.max(count, 0);
            return count;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.max(0, Math.min(count, end - position));
            position += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(end - position, Integer.MAX_VALUE);
        }
    }
}
