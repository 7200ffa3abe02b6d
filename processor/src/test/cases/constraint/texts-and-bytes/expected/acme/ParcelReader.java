package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import dev.signet.runtime.json.Scalar;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Parcel} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ParcelReader {
    private static final Names MEMBERS = Names.of("pieces", "grams", "volume", "pairs", "price",
            "discount", "balance", "shares", "key", "label", "seal", "stamp", "word");

    private ParcelReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Parcel read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        OptionalInt pieces = OptionalInt.empty();
        OptionalLong grams = OptionalLong.empty();
        OptionalDouble volume = OptionalDouble.empty();
        OptionalInt pairs = OptionalInt.empty();
        String price = null;
        String discount = null;
        String balance = null;
        List<String> shares = null;
        byte[] key = null;
        byte[] label = null;
        byte[] seal = null;
        byte[] stamp = null;
        char[] word = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // pieces
                    seen = in.once(seen, 1L << 0);
                    pieces = in.readOptionalInt();
                }
                case 1 -> { // grams
                    seen = in.once(seen, 1L << 1);
                    grams = in.readOptionalLong();
                }
                case 2 -> { // volume
                    seen = in.once(seen, 1L << 2);
                    volume = in.readOptionalDouble();
                }
                case 3 -> { // pairs
                    seen = in.once(seen, 1L << 3);
                    pairs = in.readOptionalInt();
                }
                case 4 -> { // price
                    seen = in.once(seen, 1L << 4);
                    price = in.readString();
                }
                case 5 -> { // discount
                    seen = in.once(seen, 1L << 5);
                    discount = in.readString();
                }
                case 6 -> { // balance
                    seen = in.once(seen, 1L << 6);
                    balance = in.readString();
                }
                case 7 -> { // shares
                    seen = in.once(seen, 1L << 7);
                    shares = in.readList(JsonReader::readString);
                }
                case 8 -> { // key
                    seen = in.once(seen, 1L << 8);
                    key = in.readText(Scalar.BYTES);
                }
                case 9 -> { // label
                    seen = in.once(seen, 1L << 9);
                    label = in.readText(Scalar.BYTES);
                }
                case 10 -> { // seal
                    seen = in.once(seen, 1L << 10);
                    seal = in.readText(Scalar.BYTES);
                }
                case 11 -> { // stamp
                    seen = in.once(seen, 1L << 11);
                    stamp = in.readText(Scalar.BYTES);
                }
                case 12 -> { // word
                    seen = in.once(seen, 1L << 12);
                    word = in.readText(Scalar.CHARS);
                }
                default -> in.unknown();
            }
        }
        in.check(ParcelValidator.judge(pieces, grams, volume, pairs, price, discount, balance,
                shares, key, label, seal, stamp, word, in.context()));
        return in.violationCount() == before ? new Parcel(pieces, grams, volume, pairs, price,
                discount, balance, shares, key, label, seal, stamp, word) : null;
    }
}
