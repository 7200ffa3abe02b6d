package acme;

import java.util.List;

public record Order(List<Line> lines) {
    public record Line(String item) {}
}
