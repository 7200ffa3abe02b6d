package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Order} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderReader {
    private static final Names MEMBERS = Names.of("pieces", "boxes", "pairs", "code", "strict",
            "tags", "counts", "numbers", "hint", "range", "ranges", "stay", "shape", "again");

    private OrderReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Order read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        Long pieces = null;
        int boxes = 0;
        Integer pairs = null;
        String code = null;
        String strict = null;
        List<String> tags = null;
        Map<String, Integer> counts = null;
        int[] numbers = null;
        Optional<String> hint = Optional.empty();
        Range range = null;
        List<Range> ranges = null;
        Stay stay = null;
        Shape shape = null;
        Order again = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // pieces
                    seen = in.once(seen, 1L << 0);
                    pieces = in.readLong();
                }
                case 1 -> { // boxes
                    seen = in.once(seen, 1L << 1);
                    boxes = in.readPrimitiveInt();
                }
                case 2 -> { // pairs
                    seen = in.once(seen, 1L << 2);
                    pairs = in.readInteger();
                }
                case 3 -> { // code
                    seen = in.once(seen, 1L << 3);
                    code = in.readString();
                }
                case 4 -> { // strict
                    seen = in.once(seen, 1L << 4);
                    strict = in.readString();
                }
                case 5 -> { // tags
                    seen = in.once(seen, 1L << 5);
                    tags = in.readList(JsonReader::readString);
                }
                case 6 -> { // counts
                    seen = in.once(seen, 1L << 6);
                    counts = in.readMap(JsonReader::readInteger);
                }
                case 7 -> { // numbers
                    seen = in.once(seen, 1L << 7);
                    numbers = in.readPrimitiveIntArray();
                }
                case 8 -> { // hint
                    seen = in.once(seen, 1L << 8);
                    hint = Optional.ofNullable(in.readPresent(JsonReader::readString));
                }
                case 9 -> { // range
                    seen = in.once(seen, 1L << 9);
                    range = RangeReader.read(in);
                }
                case 10 -> { // ranges
                    seen = in.once(seen, 1L << 10);
                    ranges = in.readList(RangeReader::read);
                }
                case 11 -> { // stay
                    seen = in.once(seen, 1L << 11);
                    stay = StayReader.read(in);
                }
                case 12 -> { // shape
                    seen = in.once(seen, 1L << 12);
                    shape = ShapeReader.read(in);
                }
                case 13 -> { // again
                    seen = in.once(seen, 1L << 13);
                    again = OrderReader.read(in);
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 1) == 0) {
            in.missing("boxes");
        }
        in.check(OrderValidator.judge(pieces, boxes, pairs, code, strict, tags, counts, numbers,
                hint, range, ranges, stay, shape, again, in.context()));
        if (in.violationCount() != before) {
            return null;
        }
        Order made = new Order(pieces, boxes, pairs, code, strict, tags, counts, numbers, hint,
                range, ranges, stay, shape, again);
        in.check(OrderValidator.whole(made, in.context()));
        return in.violationCount() == before ? made : null;
    }
}
