package acme;

import dev.signet.runtime.json.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Loan} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LoanReader {
    private LoanReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Loan read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String reader = null;
        int days = 0;
        Copy copy = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "reader" -> {
                    seen = in.once(seen, 1L << 0);
                    reader = in.readString();
                }
                case "days" -> {
                    seen = in.once(seen, 1L << 1);
                    days = in.readPrimitiveInt();
                }
                case "copy" -> {
                    seen = in.once(seen, 1L << 2);
                    copy = CopyReader.read(in);
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("days");
        }
        in.check(LoanValidator.judge(reader, days, copy));
        return in.violationCount() == before ? new Loan(reader, days, copy) : null;
    }
}
