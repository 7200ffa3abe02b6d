package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Sample} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SampleReader {
    private static final Names MEMBERS = Names.of("reading01", "note02", "reading03", "note04",
            "reading05", "note06", "reading07", "note08", "reading09", "note10", "reading11",
            "note12", "reading13", "note14", "reading15", "note16", "reading17", "note18",
            "reading19", "note20", "reading21", "note22", "reading23", "note24", "reading25",
            "note26", "reading27", "note28", "reading29", "note30", "reading31", "note32",
            "reading33", "note34", "reading35", "note36", "reading37", "note38", "reading39",
            "note40", "reading41", "note42", "reading43", "note44", "reading45", "note46",
            "reading47", "note48", "reading49", "note50", "reading51", "note52", "reading53",
            "note54", "reading55", "note56", "reading57", "note58", "reading59", "note60",
            "reading61", "note62", "reading63", "note64", "reading65", "note66", "reading67",
            "note68", "reading69", "note70");

    private SampleReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Sample read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        long seen2 = 0;
        int reading01 = 0;
        String note02 = null;
        int reading03 = 0;
        String note04 = null;
        int reading05 = 0;
        String note06 = null;
        int reading07 = 0;
        String note08 = null;
        int reading09 = 0;
        String note10 = null;
        int reading11 = 0;
        String note12 = null;
        int reading13 = 0;
        String note14 = null;
        int reading15 = 0;
        String note16 = null;
        int reading17 = 0;
        String note18 = null;
        int reading19 = 0;
        String note20 = null;
        int reading21 = 0;
        String note22 = null;
        int reading23 = 0;
        String note24 = null;
        int reading25 = 0;
        String note26 = null;
        int reading27 = 0;
        String note28 = null;
        int reading29 = 0;
        String note30 = null;
        int reading31 = 0;
        String note32 = null;
        int reading33 = 0;
        String note34 = null;
        int reading35 = 0;
        String note36 = null;
        int reading37 = 0;
        String note38 = null;
        int reading39 = 0;
        String note40 = null;
        int reading41 = 0;
        String note42 = null;
        int reading43 = 0;
        String note44 = null;
        int reading45 = 0;
        String note46 = null;
        int reading47 = 0;
        String note48 = null;
        int reading49 = 0;
        String note50 = null;
        int reading51 = 0;
        String note52 = null;
        int reading53 = 0;
        String note54 = null;
        int reading55 = 0;
        String note56 = null;
        int reading57 = 0;
        String note58 = null;
        int reading59 = 0;
        String note60 = null;
        int reading61 = 0;
        String note62 = null;
        int reading63 = 0;
        String note64 = null;
        int reading65 = 0;
        String note66 = null;
        int reading67 = 0;
        String note68 = null;
        int reading69 = 0;
        String note70 = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // reading01
                    seen = in.once(seen, 1L << 0);
                    reading01 = in.readPrimitiveInt();
                }
                case 1 -> { // note02
                    seen = in.once(seen, 1L << 1);
                    note02 = in.readString();
                }
                case 2 -> { // reading03
                    seen = in.once(seen, 1L << 2);
                    reading03 = in.readPrimitiveInt();
                }
                case 3 -> { // note04
                    seen = in.once(seen, 1L << 3);
                    note04 = in.readString();
                }
                case 4 -> { // reading05
                    seen = in.once(seen, 1L << 4);
                    reading05 = in.readPrimitiveInt();
                }
                case 5 -> { // note06
                    seen = in.once(seen, 1L << 5);
                    note06 = in.readString();
                }
                case 6 -> { // reading07
                    seen = in.once(seen, 1L << 6);
                    reading07 = in.readPrimitiveInt();
                }
                case 7 -> { // note08
                    seen = in.once(seen, 1L << 7);
                    note08 = in.readString();
                }
                case 8 -> { // reading09
                    seen = in.once(seen, 1L << 8);
                    reading09 = in.readPrimitiveInt();
                }
                case 9 -> { // note10
                    seen = in.once(seen, 1L << 9);
                    note10 = in.readString();
                }
                case 10 -> { // reading11
                    seen = in.once(seen, 1L << 10);
                    reading11 = in.readPrimitiveInt();
                }
                case 11 -> { // note12
                    seen = in.once(seen, 1L << 11);
                    note12 = in.readString();
                }
                case 12 -> { // reading13
                    seen = in.once(seen, 1L << 12);
                    reading13 = in.readPrimitiveInt();
                }
                case 13 -> { // note14
                    seen = in.once(seen, 1L << 13);
                    note14 = in.readString();
                }
                case 14 -> { // reading15
                    seen = in.once(seen, 1L << 14);
                    reading15 = in.readPrimitiveInt();
                }
                case 15 -> { // note16
                    seen = in.once(seen, 1L << 15);
                    note16 = in.readString();
                }
                case 16 -> { // reading17
                    seen = in.once(seen, 1L << 16);
                    reading17 = in.readPrimitiveInt();
                }
                case 17 -> { // note18
                    seen = in.once(seen, 1L << 17);
                    note18 = in.readString();
                }
                case 18 -> { // reading19
                    seen = in.once(seen, 1L << 18);
                    reading19 = in.readPrimitiveInt();
                }
                case 19 -> { // note20
                    seen = in.once(seen, 1L << 19);
                    note20 = in.readString();
                }
                case 20 -> { // reading21
                    seen = in.once(seen, 1L << 20);
                    reading21 = in.readPrimitiveInt();
                }
                case 21 -> { // note22
                    seen = in.once(seen, 1L << 21);
                    note22 = in.readString();
                }
                case 22 -> { // reading23
                    seen = in.once(seen, 1L << 22);
                    reading23 = in.readPrimitiveInt();
                }
                case 23 -> { // note24
                    seen = in.once(seen, 1L << 23);
                    note24 = in.readString();
                }
                case 24 -> { // reading25
                    seen = in.once(seen, 1L << 24);
                    reading25 = in.readPrimitiveInt();
                }
                case 25 -> { // note26
                    seen = in.once(seen, 1L << 25);
                    note26 = in.readString();
                }
                case 26 -> { // reading27
                    seen = in.once(seen, 1L << 26);
                    reading27 = in.readPrimitiveInt();
                }
                case 27 -> { // note28
                    seen = in.once(seen, 1L << 27);
                    note28 = in.readString();
                }
                case 28 -> { // reading29
                    seen = in.once(seen, 1L << 28);
                    reading29 = in.readPrimitiveInt();
                }
                case 29 -> { // note30
                    seen = in.once(seen, 1L << 29);
                    note30 = in.readString();
                }
                case 30 -> { // reading31
                    seen = in.once(seen, 1L << 30);
                    reading31 = in.readPrimitiveInt();
                }
                case 31 -> { // note32
                    seen = in.once(seen, 1L << 31);
                    note32 = in.readString();
                }
                case 32 -> { // reading33
                    seen = in.once(seen, 1L << 32);
                    reading33 = in.readPrimitiveInt();
                }
                case 33 -> { // note34
                    seen = in.once(seen, 1L << 33);
                    note34 = in.readString();
                }
                case 34 -> { // reading35
                    seen = in.once(seen, 1L << 34);
                    reading35 = in.readPrimitiveInt();
                }
                case 35 -> { // note36
                    seen = in.once(seen, 1L << 35);
                    note36 = in.readString();
                }
                case 36 -> { // reading37
                    seen = in.once(seen, 1L << 36);
                    reading37 = in.readPrimitiveInt();
                }
                case 37 -> { // note38
                    seen = in.once(seen, 1L << 37);
                    note38 = in.readString();
                }
                case 38 -> { // reading39
                    seen = in.once(seen, 1L << 38);
                    reading39 = in.readPrimitiveInt();
                }
                case 39 -> { // note40
                    seen = in.once(seen, 1L << 39);
                    note40 = in.readString();
                }
                case 40 -> { // reading41
                    seen = in.once(seen, 1L << 40);
                    reading41 = in.readPrimitiveInt();
                }
                case 41 -> { // note42
                    seen = in.once(seen, 1L << 41);
                    note42 = in.readString();
                }
                case 42 -> { // reading43
                    seen = in.once(seen, 1L << 42);
                    reading43 = in.readPrimitiveInt();
                }
                case 43 -> { // note44
                    seen = in.once(seen, 1L << 43);
                    note44 = in.readString();
                }
                case 44 -> { // reading45
                    seen = in.once(seen, 1L << 44);
                    reading45 = in.readPrimitiveInt();
                }
                case 45 -> { // note46
                    seen = in.once(seen, 1L << 45);
                    note46 = in.readString();
                }
                case 46 -> { // reading47
                    seen = in.once(seen, 1L << 46);
                    reading47 = in.readPrimitiveInt();
                }
                case 47 -> { // note48
                    seen = in.once(seen, 1L << 47);
                    note48 = in.readString();
                }
                case 48 -> { // reading49
                    seen = in.once(seen, 1L << 48);
                    reading49 = in.readPrimitiveInt();
                }
                case 49 -> { // note50
                    seen = in.once(seen, 1L << 49);
                    note50 = in.readString();
                }
                case 50 -> { // reading51
                    seen = in.once(seen, 1L << 50);
                    reading51 = in.readPrimitiveInt();
                }
                case 51 -> { // note52
                    seen = in.once(seen, 1L << 51);
                    note52 = in.readString();
                }
                case 52 -> { // reading53
                    seen = in.once(seen, 1L << 52);
                    reading53 = in.readPrimitiveInt();
                }
                case 53 -> { // note54
                    seen = in.once(seen, 1L << 53);
                    note54 = in.readString();
                }
                case 54 -> { // reading55
                    seen = in.once(seen, 1L << 54);
                    reading55 = in.readPrimitiveInt();
                }
                case 55 -> { // note56
                    seen = in.once(seen, 1L << 55);
                    note56 = in.readString();
                }
                case 56 -> { // reading57
                    seen = in.once(seen, 1L << 56);
                    reading57 = in.readPrimitiveInt();
                }
                case 57 -> { // note58
                    seen = in.once(seen, 1L << 57);
                    note58 = in.readString();
                }
                case 58 -> { // reading59
                    seen = in.once(seen, 1L << 58);
                    reading59 = in.readPrimitiveInt();
                }
                case 59 -> { // note60
                    seen = in.once(seen, 1L << 59);
                    note60 = in.readString();
                }
                case 60 -> { // reading61
                    seen = in.once(seen, 1L << 60);
                    reading61 = in.readPrimitiveInt();
                }
                case 61 -> { // note62
                    seen = in.once(seen, 1L << 61);
                    note62 = in.readString();
                }
                case 62 -> { // reading63
                    seen = in.once(seen, 1L << 62);
                    reading63 = in.readPrimitiveInt();
                }
                case 63 -> { // note64
                    seen = in.once(seen, 1L << 63);
                    note64 = in.readString();
                }
                case 64 -> { // reading65
                    seen2 = in.once(seen2, 1L << 0);
                    reading65 = in.readPrimitiveInt();
                }
                case 65 -> { // note66
                    seen2 = in.once(seen2, 1L << 1);
                    note66 = in.readString();
                }
                case 66 -> { // reading67
                    seen2 = in.once(seen2, 1L << 2);
                    reading67 = in.readPrimitiveInt();
                }
                case 67 -> { // note68
                    seen2 = in.once(seen2, 1L << 3);
                    note68 = in.readString();
                }
                case 68 -> { // reading69
                    seen2 = in.once(seen2, 1L << 4);
                    reading69 = in.readPrimitiveInt();
                }
                case 69 -> { // note70
                    seen2 = in.once(seen2, 1L << 5);
                    note70 = in.readString();
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("reading01");
        }
        if ((seen & 1L << 2) == 0) {
            in.missing("reading03");
        }
        if ((seen & 1L << 4) == 0) {
            in.missing("reading05");
        }
        if ((seen & 1L << 6) == 0) {
            in.missing("reading07");
        }
        if ((seen & 1L << 8) == 0) {
            in.missing("reading09");
        }
        if ((seen & 1L << 10) == 0) {
            in.missing("reading11");
        }
        if ((seen & 1L << 12) == 0) {
            in.missing("reading13");
        }
        if ((seen & 1L << 14) == 0) {
            in.missing("reading15");
        }
        if ((seen & 1L << 16) == 0) {
            in.missing("reading17");
        }
        if ((seen & 1L << 18) == 0) {
            in.missing("reading19");
        }
        if ((seen & 1L << 20) == 0) {
            in.missing("reading21");
        }
        if ((seen & 1L << 22) == 0) {
            in.missing("reading23");
        }
        if ((seen & 1L << 24) == 0) {
            in.missing("reading25");
        }
        if ((seen & 1L << 26) == 0) {
            in.missing("reading27");
        }
        if ((seen & 1L << 28) == 0) {
            in.missing("reading29");
        }
        if ((seen & 1L << 30) == 0) {
            in.missing("reading31");
        }
        if ((seen & 1L << 32) == 0) {
            in.missing("reading33");
        }
        if ((seen & 1L << 34) == 0) {
            in.missing("reading35");
        }
        if ((seen & 1L << 36) == 0) {
            in.missing("reading37");
        }
        if ((seen & 1L << 38) == 0) {
            in.missing("reading39");
        }
        if ((seen & 1L << 40) == 0) {
            in.missing("reading41");
        }
        if ((seen & 1L << 42) == 0) {
            in.missing("reading43");
        }
        if ((seen & 1L << 44) == 0) {
            in.missing("reading45");
        }
        if ((seen & 1L << 46) == 0) {
            in.missing("reading47");
        }
        if ((seen & 1L << 48) == 0) {
            in.missing("reading49");
        }
        if ((seen & 1L << 50) == 0) {
            in.missing("reading51");
        }
        if ((seen & 1L << 52) == 0) {
            in.missing("reading53");
        }
        if ((seen & 1L << 54) == 0) {
            in.missing("reading55");
        }
        if ((seen & 1L << 56) == 0) {
            in.missing("reading57");
        }
        if ((seen & 1L << 58) == 0) {
            in.missing("reading59");
        }
        if ((seen & 1L << 60) == 0) {
            in.missing("reading61");
        }
        if ((seen & 1L << 62) == 0) {
            in.missing("reading63");
        }
        if ((seen2 & 1L << 0) == 0) {
            in.missing("reading65");
        }
        if ((seen2 & 1L << 2) == 0) {
            in.missing("reading67");
        }
        if ((seen2 & 1L << 4) == 0) {
            in.missing("reading69");
        }
        in.check(SampleValidator.judge(reading01, note02, reading03, note04, reading05, note06,
                reading07, note08, reading09, note10, reading11, note12, reading13, note14,
                reading15, note16, reading17, note18, reading19, note20, reading21, note22,
                reading23, note24, reading25, note26, reading27, note28, reading29, note30,
                reading31, note32, reading33, note34, reading35, note36, reading37, note38,
                reading39, note40, reading41, note42, reading43, note44, reading45, note46,
                reading47, note48, reading49, note50, reading51, note52, reading53, note54,
                reading55, note56, reading57, note58, reading59, note60, reading61, note62,
                reading63, note64, reading65, note66, reading67, note68, reading69, note70));
        return in.violationCount() == before ? new Sample(reading01, note02, reading03, note04,
                reading05, note06, reading07, note08, reading09, note10, reading11, note12,
                reading13, note14, reading15, note16, reading17, note18, reading19, note20,
                reading21, note22, reading23, note24, reading25, note26, reading27, note28,
                reading29, note30, reading31, note32, reading33, note34, reading35, note36,
                reading37, note38, reading39, note40, reading41, note42, reading43, note44,
                reading45, note46, reading47, note48, reading49, note50, reading51, note52,
                reading53, note54, reading55, note56, reading57, note58, reading59, note60,
                reading61, note62, reading63, note64, reading65, note66, reading67, note68,
                reading69, note70) : null;
    }
}
