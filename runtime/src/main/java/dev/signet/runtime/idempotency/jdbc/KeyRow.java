package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.IdempotencyStore.Header;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the table for a key.
 *
 * @param token the claim's, as long as there is no answer
 * @param leased whether that claim's process may still be at it
 */
record KeyRow(
        String fingerprint,
        @Nullable UUID token,
        boolean leased,
        @Nullable RecordedResponse response) {

    /** The columns that {@link #read} reads, except whether the claim is leased, which each database computes. */
    static final String COLUMNS = "fingerprint, token, status, headers, body";

    static KeyRow read(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        RecordedResponse response = row.wasNull()
                ? null
                : new RecordedResponse(status, headers(row.getString("headers")), row.getBytes("body"));
        return new KeyRow(
                HexFormat.of().formatHex(row.getBytes("fingerprint")),
                row.getObject("token", UUID.class),
                row.getBoolean("leased"),
                response);
    }

    /** What it means for another claim. */
    Outcome outcome() {
        if (response != null) {
            return new Outcome.Completed(fingerprint, response);
        }
        return leased ? new Outcome.InProgress(fingerprint) : new Outcome.Abandoned(fingerprint);
    }

    // A header's value has no line end (RFC 9110, 5.5).
    static String text(List<Header> headers) {
        StringJoiner lines = new StringJoiner("\n");
        for (Header header : headers) {
            lines.add(header.name() + ':' + header.value());
        }
        return lines.toString();
    }

    private static List<Header> headers(String text) {
        List<Header> headers = new ArrayList<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(':');
            headers.add(new Header(line.substring(0, colon), line.substring(colon + 1)));
        });
        return headers;
    }
}
