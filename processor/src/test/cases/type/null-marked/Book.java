package acme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record Book(
        String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable List<String> tags,
        Integer pages,
        Optional<String> contact) {}
