package dev.signet.benchmarks.order;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.signet.benchmarks.Reading;
import dev.signet.benchmarks.Tokens;
import java.io.IOException;
import java.util.List;

/** An {@link Order} read by hand, token by token. */
final class OrderTokens implements Reading<Order> {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public Object read(byte[] json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            Tokens.beginObject(parser);
            String id = null;
            Customer customer = null;
            Address shipTo = null;
            List<Line> lines = null;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case "id" -> id = Tokens.text(parser);
                    case "customer" -> customer = customer(parser);
                    case "shipTo" -> shipTo = address(parser);
                    case "lines" -> lines = Tokens.list(parser, OrderTokens::line);
                    default -> throw Tokens.unknown(parser, name);
                }
            }
            return new Order(id, customer, shipTo, lines);
        }
    }

    private static Customer customer(JsonParser parser) throws IOException {
        String id = null;
        String called = null;
        String email = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> id = Tokens.text(parser);
                case "name" -> called = Tokens.text(parser);
                case "email" -> email = Tokens.text(parser);
                default -> throw Tokens.unknown(parser, name);
            }
        }
        return new Customer(id, called, email);
    }

    private static Address address(JsonParser parser) throws IOException {
        String street = null;
        String city = null;
        String postcode = null;
        String country = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "street" -> street = Tokens.text(parser);
                case "city" -> city = Tokens.text(parser);
                case "postcode" -> postcode = Tokens.text(parser);
                case "country" -> country = Tokens.text(parser);
                default -> throw Tokens.unknown(parser, name);
            }
        }
        return new Address(street, city, postcode, country);
    }

    private static Line line(JsonParser parser) throws IOException {
        String sku = null;
        Integer quantity = null;
        Long priceCents = null;
        List<String> tags = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "sku" -> sku = Tokens.text(parser);
                case "quantity" -> quantity = parser.getIntValue();
                case "priceCents" -> priceCents = parser.getLongValue();
                case "tags" -> tags = Tokens.list(parser, Tokens::text);
                default -> throw Tokens.unknown(parser, name);
            }
        }
        return new Line(sku, quantity, priceCents, tags);
    }
}
