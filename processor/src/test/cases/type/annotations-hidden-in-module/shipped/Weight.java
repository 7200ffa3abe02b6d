package shop;

public record Weight(long grams, String scale) {}
