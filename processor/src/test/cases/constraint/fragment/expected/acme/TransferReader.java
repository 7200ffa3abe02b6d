package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Transfer} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TransferReader {
    private static final Names MEMBERS = Names.of("to", "from", "via", "others", "channel",
            "firstChannel", "amount");

    private TransferReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Transfer read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        String to = null;
        String from = null;
        Optional<String> via = Optional.empty();
        List<String> others = null;
        String channel = null;
        String firstChannel = null;
        Long amount = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // to
                    seen = in.once(seen, 1L << 0);
                    to = in.readString();
                }
                case 1 -> { // from
                    seen = in.once(seen, 1L << 1);
                    from = in.readString();
                }
                case 2 -> { // via
                    seen = in.once(seen, 1L << 2);
                    via = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                case 3 -> { // others
                    seen = in.once(seen, 1L << 3);
                    others = in.readList(JsonReader::readString);
                }
                case 4 -> { // channel
                    seen = in.once(seen, 1L << 4);
                    channel = in.readString();
                }
                case 5 -> { // firstChannel
                    seen = in.once(seen, 1L << 5);
                    firstChannel = in.readString();
                }
                case 6 -> { // amount
                    seen = in.once(seen, 1L << 6);
                    amount = in.readLong();
                }
                default -> in.unknown();
            }
        }
        in.check(TransferValidator.judge(to, from, via, others, channel, firstChannel, amount,
                in.context()));
        if (in.violationCount() != before) {
            return null;
        }
        Transfer made = new Transfer(to, from, via, others, channel, firstChannel, amount);
        in.check(TransferValidator.whole(made, in.context()));
        return in.violationCount() == before ? made : null;
    }
}
