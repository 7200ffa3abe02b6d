package dev.signet.processor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A fault that one judge finds and the other does not.
 *
 * @param declared what is said of the value, where that is known
 * @param holder what stands at the fault: the value, or an Optional that holds it
 * @param key the key that may be meant instead
 * @param others all that the other finds at this place
 */
public record Difference(
        Side side, Fault fault, String declared, @Nullable Object holder, Optional<String> key, List<Fault> others) {
    /** Who finds it. */
    public enum Side {
        HIBERNATE,
        SIGNET
    }

    /** All of them. */
    static List<Difference> of(String declared, Object root, List<Fault> hibernate, List<Fault> signet) {
        List<Fault> theirs = new ArrayList<>(hibernate);
        List<Fault> ours = new ArrayList<>(signet);
        signet.forEach(theirs::remove);
        hibernate.forEach(ours::remove);
        List<Difference> differences = new ArrayList<>();
        theirs.forEach(fault -> differences.add(of(Side.HIBERNATE, fault, declared, root, signet)));
        ours.forEach(fault -> differences.add(of(Side.SIGNET, fault, declared, root, hibernate)));
        return differences;
    }

    /** One of them: a fault of one side, and all that the other finds. */
    public static Difference of(Side side, Fault fault, String declared, Object root, List<Fault> others) {
        List<Fault> there = others.stream()
                .filter(other -> other.where().equals(fault.where()))
                .toList();
        return new Difference(
                side, fault, declared, Pointed.in(root, fault.where()), Pointed.key(root, fault.where()), there);
    }

    /** The value itself, or null where there is none. */
    @Nullable
    Object value() {
        return isOptional(holder) ? held(holder) : holder;
    }

    /** Whether it is an Optional, of whatever kind, that holds nothing. */
    boolean isAbsent() {
        return isOptional(holder) && held(holder) == null;
    }

    private static boolean isOptional(@Nullable Object holder) {
        return holder != null && holder.getClass().getName().startsWith("java.util.Optional");
    }

    private static @Nullable Object held(@Nullable Object holder) {
        if (holder instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        } else if (holder instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        } else if (holder instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        return holder instanceof Optional<?> optional ? optional.orElse(null) : null;
    }

    /** Whether such a text is at fault. */
    boolean isOf(Predicate<String> text) {
        return (value() instanceof CharSequence there && text.test(there.toString()))
                || key.filter(text).isPresent();
    }

    boolean isOurs() {
        return side == Side.SIGNET;
    }

    boolean has(String... codes) {
        return Set.of(codes).contains(fault.code());
    }

    /** Whether the other finds one of these at this place. */
    boolean otherHas(String... codes) {
        return others.stream().anyMatch(other -> Set.of(codes).contains(other.code()));
    }
}
