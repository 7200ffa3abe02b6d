package dev.signet.benchmarks;

import java.util.Locale;
import java.util.stream.Stream;

/** One row of the table, as text such as {@code objects/order/valid/signet}. */
public record Subject(Kind kind, Models model, String sample, String participant) {

    /** What is judged. */
    public enum Kind {
        /** A finished value. */
        OBJECTS,
        /** Its JSON. */
        BYTES
    }

    /** All there are, in the order of the table. */
    public static Stream<Subject> all() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Models.values()).flatMap(model -> ofModel(kind, model)));
    }

    private static Stream<Subject> ofModel(Kind kind, Models model) {
        return model.create().samples().stream().flatMap(sample -> participants(kind, model.create())
                .map(participant -> new Subject(kind, model, sample.name(), lower(participant))));
    }

    private static Stream<? extends Enum<?>> participants(Kind kind, Model<?> model) {
        return kind == Kind.OBJECTS
                ? Stream.of(Judges.values()).filter(judge -> judge.of(model).isPresent())
                : Stream.of(Readings.values())
                        .filter(reading -> reading.of(model).isPresent());
    }

    /** What {@link #toString} wrote. */
    public static Subject of(String text) {
        String[] parts = text.split("/", -1);
        return new Subject(Kind.valueOf(upper(parts[0])), Models.valueOf(upper(parts[1])), parts[2], parts[3]);
    }

    /** The row's first words. */
    public String title() {
        return kind == Kind.OBJECTS
                ? Judges.valueOf(upper(participant)).title()
                : Readings.valueOf(upper(participant)).title();
    }

    /** Whether the participant judges, and does not only read. */
    public boolean isJudging() {
        return kind == Kind.OBJECTS || Readings.valueOf(upper(participant)).judges();
    }

    /** What is common to the rows that are held against each other. */
    public String group() {
        return lower(kind) + "/" + lower(model) + "/" + sample;
    }

    /** The participant, who must judge objects. */
    <T> Judge<T> judge(Model<T> of) {
        return Judges.valueOf(upper(participant)).of(of).orElseThrow();
    }

    /** The participant, who must read. */
    <T> Reading<T> reading(Model<T> of) {
        return Readings.valueOf(upper(participant)).of(of).orElseThrow();
    }

    /** The value that is judged. */
    <T> T value(Model<T> of) {
        // A loop: a stream would cost a fresh JVM more than some verdicts.
        for (Sample<T> known : of.samples()) {
            if (known.name().equals(sample)) {
                return known.value();
            }
        }
        throw new IllegalArgumentException("No sample is called " + sample);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public String toString() {
        return group() + "/" + participant;
    }
}
