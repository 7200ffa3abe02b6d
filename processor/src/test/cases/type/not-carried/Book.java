package acme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

public record Book(
        char initial,
        Byte shelf,
        Object anything,
        LocalDateTime printed,
        ZonedDateTime lent,
        Date returned,
        OptionalInt pages,
        String[] authors,
        byte[] cover,
        Set<String> tags,
        Map<String, String> notes,
        Optional<Optional<String>> subtitle,
        List<Optional<String>> chapters,
        List<List<Integer>> lines,
        List<? extends Number> prices,
        Pair<String> pair,
        Author author,
        Duration readingTime) {
    public record Pair<T>(T left, T right) {}

    public static class Author {}
}
